"""The template form_principal_notice.docx, compiled. Written by `make templates`."""

TEMPLATE = '36d749f590e4b2095badd1a3562d1c9d06a828e38985e2939390169d996d1611'
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
        l_0_company_name = resolve('company_name')
        l_0_representative = resolve('representative')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-9\u3000</w:t></w:r><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2form_principal_notice\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">委託元への事故通知</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="通知日"/><w:tag w:val="principal_notice.通知日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="宛名"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="宛先"/><w:tag w:val="principal_notice.宛先"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\u3000様</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">お預かりしている情報について、事故又はそのおそれがあることを知りました。分かっていることを、次のとおりお知らせします。まだ分からないことは、調査中と書きました。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">契約・業務の名称\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="契約・業務の名称"/><w:tag w:val="principal_notice.契約・業務の名称"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">知った日時\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="知った日時"/><w:tag w:val="principal_notice.知った日時"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">起きたこと（日時、場所、見つけた経緯）</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="起きたこと（日時、場所、見つけた経緯）"/><w:tag w:val="principal_notice.起きたこと（日時、場所、見つけた経緯）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">関係する情報の項目</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="関係する情報の項目"/><w:tag w:val="principal_notice.関係する情報の項目"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">件数・本人の数（分からないときは最大の数）\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="件数・本人の数（分からないときは最大の数）"/><w:tag w:val="principal_notice.件数・本人の数（分からないときは最大の数）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">原因</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="原因"/><w:tag w:val="principal_notice.原因"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">二次被害又はそのおそれ</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="二次被害又はそのおそれ"/><w:tag w:val="principal_notice.二次被害又はそのおそれ"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">行った処置</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="行った処置"/><w:tag w:val="principal_notice.行った処置"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">本人への対応と公表について、ご相談したいこと</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="本人への対応と公表について、ご相談したいこと"/><w:tag w:val="principal_notice.本人への対応と公表について、ご相談したいこと"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">再発を防ぐ対策（済んだこと、予定）</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="再発を防ぐ対策（済んだこと、予定）"/><w:tag w:val="principal_notice.再発を防ぐ対策（済んだこと、予定）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">次に報告する日時\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="次に報告する日時"/><w:tag w:val="principal_notice.次に報告する日時"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">連絡先（担当者・夜間も通じる電話）\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="連絡先（担当者・夜間も通じる電話）"/><w:tag w:val="principal_notice.連絡先（担当者・夜間も通じる電話）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
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
        'section': ('numbering.xml-7568d1ec', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-d75011cc', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
        (0, 0, 0, '様式見出し'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項'),
    ),
    'variables': (
        'company_name',
        'doc',
        'label_middle',
        'representative',
        'revised_on',
    ),
}
