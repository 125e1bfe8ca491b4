"""What comments of a draft say to the people who decide."""

from __future__ import annotations

KEPT = "貴社で直されているので、貴社の文を残しました。"


def clash(theirs: str, ours: str, new: str) -> str:
    """Both changed the same words."""
    return (
        f"この文は、貴社でも新しい版でも直されています。{KEPT}\n"
        f"貴社の直し：{theirs}\n新しい版の直し：{ours}\n新しい版の文：「{new}」"
    )


def put_in_by_both(new: str) -> str:
    """Both have put in a row of the same thing."""
    return f"この行は、貴社でも新しい版でも足されています。{KEPT}\n新しい版の行：「{new}」"


def taken_out(old: str) -> str:
    """Ours has it no more, they have edited it."""
    return f"新しい版では、この部分がなくなりました。{KEPT}要らなければ削除してください。\n前の版：「{old}」"


def changed_elsewhere(old: str, new: str) -> str:
    """They have deleted what ours changes."""
    return (
        "このあたりにあって貴社で削除された部分が、新しい版で変わりました。"
        f"入れるときは、書き足してください。\n新しい版の文：「{new}」\n前の版：「{old}」"
    )


def undecided(new: str) -> str:
    """A mark of an earlier draft is not decided yet."""
    return (
        "ここには、承認も元に戻すこともされていない前回の変更履歴があるので、新しい変更を重ねませんでした。"
        f"\n新しい版の文：「{new}」"
    )


def undecided_gone() -> str:
    """A mark of an earlier draft is not decided yet, and ours has the place no more."""
    return (
        "新しい版では、この部分がなくなりました。承認も元に戻すこともされていない前回の変更履歴があるので、残しました。"
    )


def columns(rows: str) -> str:
    """The columns of a table are not the same."""
    return f"列の並びが違う表なので、直しませんでした。新しい版では、次の行になります。\n{rows}"


def moved(after: str) -> str:
    """Ours has it elsewhere, they have edited it."""
    return f"新しい版では、この部分が「{after}」の後に移りました。貴社で直されているので、移しませんでした。"


def drawing() -> str:
    """A drawing was replaced, which Word cannot track."""
    return (
        "この図を新しい版のものに差し替えました。図の差し替えは変更履歴に残りません。"
        "前の図は、直す前のファイルにあります。"
    )


def untracked(what: str, new: str) -> str:
    """Something of ours cannot be put in with tracking."""
    return f"新しい版で変わりましたが、{what}は変更履歴にできないので、直しませんでした。\n新しい版の文：「{new}」"


def scheme() -> str:
    """The lists of ours count in another way."""
    return (
        "新しい版では、章や項の番号の付け方（「第1条」や「1.」など）が変わりました。番号の付け方は変更履歴にできないので、"
        "貴社の文書の番号は前のままです。"
    )
