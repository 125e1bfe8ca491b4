"""LibreOffice accepts or rejects all changes of files, through UNO: how another program understands our marks.

A macro in Basic, because a Python that knows UNO is not everywhere where LibreOffice is.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path

from hand_desk import MAIN
from hand_model import Parts
from noise import packed, parts_of

TIMEOUT = 400
# LibreOffice 7.4 crashes when it decides changes in a file with comments.
COMMENTS = re.compile(
    rb"<w:comment(?:RangeStart|RangeEnd)\b[^>]*/>|<w:r\b[^>]*>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?"
    rb"<w:commentReference\b[^>]*/></w:r>"
)
MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Decide" script:language="StarBasic">
Sub All(folder As String, command As String)
  Dim load(0) As New com.sun.star.beans.PropertyValue
  Dim save(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  load(0).Name = "Hidden" : load(0).Value = True
  save(0).Name = "FilterName" : save(0).Value = "MS Word 2007 XML"
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  file = Dir(folder &amp; "/*.docx")
  Do While file &lt;&gt; ""
    text = StarDesktop.loadComponentFromURL(ConvertToURL(folder &amp; "/" &amp; file), "_blank", 0, load())
    dispatcher.executeDispatch(text.CurrentController.Frame, command, "", 0, none())
    text.storeToURL(ConvertToURL(folder &amp; "/decided/" &amp; file), save())
    text.close(True)
    file = Dir
  Loop
  StarDesktop.terminate()
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false"
 library:passwordprotected="false"><library:element library:name="Decide"/></library:library>
"""


def decided_by_office(files: Mapping[str, Parts], accept: bool) -> dict[str, dict[str, bytes]]:
    """Return files as LibreOffice saves them once it has accepted, or rejected, all tracked changes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "decided").mkdir()
        for number, parts in enumerate(files.values()):
            (folder / f"f{number}.docx").write_bytes(packed({**parts, MAIN: COMMENTS.sub(b"", parts[MAIN])}))
        office = ["soffice", f"-env:UserInstallation=file://{folder / 'profile'}", "--headless"]
        # The first start lays out the profile, and would put an empty library over ours.
        subprocess.run([*office, "--terminate_after_init"], check=True, capture_output=True, timeout=TIMEOUT)
        basic = folder / "profile" / "user" / "basic" / "Standard"
        (basic / "Decide.xba").write_text(MODULE, encoding="utf-8")
        (basic / "script.xlb").write_text(LIBRARY, encoding="utf-8")
        command = ".uno:AcceptAllTrackedChanges" if accept else ".uno:RejectAllTrackedChanges"
        call = f'macro:///Standard.Decide.All("{folder}", "{command}")'
        subprocess.run([*office, call], check=True, capture_output=True, timeout=TIMEOUT)
        found = {key: folder / "decided" / f"f{number}.docx" for number, key in enumerate(files)}
        missing = [key for key, path in found.items() if not path.exists()]
        assert not missing, f"LibreOffice did not decide {missing}"
        return {key: parts_of(path.read_bytes()) for key, path in found.items()}
