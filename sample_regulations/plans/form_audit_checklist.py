"""The template form_audit_checklist.docx, compiled. Written by `make templates`."""

TEMPLATE = '78866dedb1632291b1e152fcca30118e507d1a6e9d064e033440ee3b07baa849'
JINJA = '3.1.6'

def part_0(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None
    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_audit_items = resolve('audit_items')
        l_0_range = resolve('range')
        try:
            t_1 = environment.filters['length']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named 'length' found.")
        try:
            t_2 = environment.filters['max']
        except KeyError:
            @internalcode
            def t_2(*unused):
                raise TemplateRuntimeError("No filter named 'max' found.")
        try:
            t_3 = environment.filters['string']
        except KeyError:
            @internalcode
            def t_3(*unused):
                raise TemplateRuntimeError("No filter named 'string' found.")
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-3\u3000</w:t></w:r><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2form_audit_checklist\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">監査・点検チェックリスト</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="監査・点検チェックリスト。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、章・節と証跡、点検項目、結果と完了確認、所見と是正、担当と期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="724"/><w:gridCol w:w="2413"/><w:gridCol w:w="2412"/><w:gridCol w:w="1327"/><w:gridCol w:w="929"/><w:gridCol w:w="1267"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="724" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2413" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">章・節</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">証跡</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2412" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1327" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（○・△・×・該当なし）</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">完了確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="929" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">所見</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">是正</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1267" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc></w:tr>'
        )
        l_1_loop = missing
        for l_1_row, l_1_loop in LoopContext((undefined(name='audit_items') if l_0_audit_items is missing else l_0_audit_items), undefined):
            l_1_ref = resolve('ref')
            _loop_vars = {}
            pass
            if environment.getattr(l_1_row, 'is_given'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="724" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2413" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), environment.getattr(l_1_row, 'section'), _loop_vars=_loop_vars)))
                yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:r><w:t xml:space="preserve">'
                if (t_3(environment.getattr(l_1_row, 'evidence')) != '―'):
                    pass
                    yield escape(environment.finalize(environment.getattr(l_1_row, 'evidence')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2412" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (t_3(environment.getattr(l_1_row, 'asked')) != '―'):
                    pass
                    yield escape(environment.finalize(environment.getattr(l_1_row, 'asked')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1327" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="audit_checklist.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="929" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1267" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="audit_checklist.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
        l_1_loop = l_1_row = l_1_ref = missing
        for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), t_2(environment, [(14 - environment.call_binop(context, '*', 2, t_1((undefined(name='audit_items') if l_0_audit_items is missing else l_0_audit_items)))), 1])):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="724" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2413" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2412" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1327" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="audit_checklist.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="929" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1267" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="audit_checklist.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            )
        l_1_row = missing
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="区切り"/></w:pPr></w:p>'
            '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/></w:sectPr></w:body>'
        )
    blocks = {}
    debug_info = ''
    return locals()

def part_1(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None
    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_label_middle = resolve('label_middle')
        pass
        yield (
            '<w:ftr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
    blocks = {}
    debug_info = ''
    return locals()

def part_2(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None
    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_company_name = resolve('company_name')
        l_0_doc = resolve('doc')
        l_0_revised_on = resolve('revised_on')
        pass
        yield (
            '<w:hdr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield (
            '版</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（下線）"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 様式見出し </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0s様式見出し\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield '</w:t></w:r></w:p></w:hdr>'
    blocks = {}
    debug_info = ''
    return locals()

def part_3(environment):
    from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
    name = None
    def root(context, missing=missing, environment=environment):
        resolve = context.resolve_or_missing
        undefined = environment.undefined
        concat = environment.concat
        cond_expr_undefined = Undefined
        if 0: yield None
        l_0_doc = resolve('doc')
        l_0_company_name = resolve('company_name')
        pass
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</dc:title><dc:subject>情報セキュリティ関連規程</dc:subject><dc:creator>'
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</dc:creator><cp:keywords>'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'id')))
        yield ' '
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '</cp:keywords><dc:language>ja-JP</dc:language><cp:lastModifiedBy>kitei</cp:lastModifiedBy><cp:revision>1</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">\ufdd0k2026-01-01T00:00:00Z\ufdd1</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">\ufdd0k2026-01-01T00:00:00Z\ufdd1</dcterms:modified><dc:description/><dc:identifier/></cp:coreProperties>'
    blocks = {}
    debug_info = ''
    return locals()

PLAN = {
    'names': ('[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/fontTable.xml', 'word/footer1.xml', 'word/header1.xml', 'word/numbering.xml', 'word/settings.xml', 'word/styles.xml', 'word/theme/theme1.xml', 'word/webSettings.xml', 'docProps/core.xml', 'docProps/app.xml'),
    'body': 'word/document.xml',
    'styles': 'word/styles.xml',
    'numbering': 'word/numbering.xml',
    'chapter': 1,
    'open_item_style': '要記入',
    'needs_stock': '',
    'static': {
        '[Content_Types].xml': '[Content_Types].xml-aa8470de',
        '_rels/.rels': '.rels-31fdca0a',
        'word/_rels/document.xml.rels': 'document.xml.rels-eb1f61ca',
        'word/fontTable.xml': 'fontTable.xml-2bcd6edd',
        'word/settings.xml': 'settings.xml-3b9acce4',
        'word/styles.xml': 'styles.xml-3653d396',
        'word/theme/theme1.xml': 'theme1.xml-0b8bc3ca',
        'word/webSettings.xml': 'webSettings.xml-f0ad5b81',
        'docProps/app.xml': 'app.xml-9139ba9c',
    },
    'parts': {
        'word/document.xml': (part_0, '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"><w:body>', '</w:document>'),
        'word/footer1.xml': (part_1, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/header1.xml': (part_2, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'docProps/core.xml': (part_3, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
    },
    'numberings': {
        'section': ('numbering.xml-67164317', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
        }),
        'article': ('numbering.xml-11d65a43', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
        }),
    },
    'paragraphs': (
        (0, 0, 0, '様式見出し'),
    ),
    'variables': (
        'audit_items',
        'company_name',
        'doc',
        'label_middle',
        'revised_on',
    ),
}
