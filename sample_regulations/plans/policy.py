"""The template policy.docx, compiled. Written by `make templates`."""

TEMPLATE = '282671e0a53ec6d77973f117eb3faf5fb9a8d9bbfbe4b332d49c8d463e0fd3b7'
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
        l_0_we = resolve('we')
        l_0_business = resolve('business')
        l_0_own_preamble = resolve('own_preamble')
        l_0_policy_preamble = resolve('policy_preamble')
        l_0_entrusted_information = resolve('entrusted_information')
        l_0_customer_polite = resolve('customer_polite')
        l_0_representative = resolve('representative')
        l_0_inside = resolve('inside')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_staff = resolve('staff')
        l_0_personal_data = resolve('personal_data')
        l_0_my_number = resolve('my_number')
        l_0_policy_published = resolve('policy_published')
        l_0_policy_established_on = resolve('policy_established_on')
        l_0_policy_was_revised = resolve('policy_was_revised')
        l_0_policy_revised_on = resolve('policy_revised_on')
        l_0_policy_contact_window = resolve('policy_contact_window')
        l_0_policy_contact_by_has_phone = resolve('policy_contact_by_has_phone')
        l_0_policy_contact_by_has_email = resolve('policy_contact_by_has_email')
        l_0_policy_contact_phone = resolve('policy_contact_phone')
        l_0_policy_contact_email = resolve('policy_contact_email')
        l_0_policy_contact_by_has_form = resolve('policy_contact_by_has_form')
        l_0_policy_contact_url = resolve('policy_contact_url')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2policy\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報セキュリティ基本方針</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '（以下「'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield '」といいます。）は、'
        yield escape(environment.finalize((undefined(name='business') if l_0_business is missing else l_0_business)))
        yield 'を事業としています。'
        if (undefined(name='own_preamble') if l_0_own_preamble is missing else l_0_own_preamble):
            pass
            yield escape(environment.finalize((undefined(name='policy_preamble') if l_0_policy_preamble is missing else l_0_policy_preamble)))
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield 'お預かりした情報と'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の情報'
        else:
            pass
            yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
            yield '、取引先及び'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の情報'
        yield 'を、サイバー攻撃、内部の不正、事故、災害その他の脅威から守ります。'
        yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
        yield (
            'と社会の信頼に応えるため、次の方針を定め、全員で実行します。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2policy_management\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">経営者の責任と体制</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'title')))
        yield 'は、情報セキュリティを経営の課題と位置づけ、対策に必要な人、資金及び時間を割り当て、最終の責任を負います。情報セキュリティの責任者を置き、守るべきことを'
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield (
            'の規程にまとめ、実行したことを記録します。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd21\ufdd2policy_measures\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報を守る対策</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'は、情報の重要度と起こりうる被害を見て、対策の優先順位を決めます。情報を使う者を限り、機器とソフトウェアを安全な状態に保ち、バックアップによって事業を続けられるようにします。'
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield 'お預かりした情報は、お約束した目的だけに使います。'
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield '業務を委託するときは、安全に扱うことができる相手を選び、守っていただくことを契約で定め、対策の費用は協議して決めます。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd22\ufdd2policy_workers\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">従業者の取組み及び法令の遵守</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この方針は、'
        )
        yield escape(environment.finalize((undefined(name='staff') if l_0_staff is missing else l_0_staff)))
        yield '、代表者、役員及び派遣又は出向で働く人を含む、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'の業務に従事するすべての人（以下「従業者」といいます。）に適用します。従業者は、毎年1回以上の教育を受け、この方針、'
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield 'の規程、情報セキュリティ'
        if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
            pass
            yield '及び個人情報'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield '（マイナンバーを含みます。）'
            yield 'の保護'
        yield (
            'に関する法令、国の指針並びに契約を守り、気づいた異常を直ちに報告します。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd23\ufdd2policy_improvement\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事故への対応、改善及び公表</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'は、違反や事故が起きたときは、被害が広がるのを防ぎ、関係する方々にお知らせし、原因を調べて再発を防ぎます。毎年1回以上、対策の状況を点検し、脅威、技術、法令及び事業の変化に合わせて、この方針、規程及び対策を改善し続けます。この方針は、'
        yield escape(environment.finalize((undefined(name='policy_published') if l_0_policy_published is missing else l_0_policy_published)))
        yield (
            'により公表し、従業者がいつでも見られる場所に置き、改めたときは7日以内に従業者に知らせます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:r><w:t xml:space="preserve">制定日\u3000'
        )
        yield escape(environment.finalize((undefined(name='policy_established_on') if l_0_policy_established_on is missing else l_0_policy_established_on)))
        if (undefined(name='policy_was_revised') if l_0_policy_was_revised is missing else l_0_policy_was_revised):
            pass
            yield '\u3000改訂日\u3000'
            yield escape(environment.finalize((undefined(name='policy_revised_on') if l_0_policy_revised_on is missing else l_0_policy_revised_on)))
        yield '</w:t><w:br/><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'title')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
        yield '</w:t><w:br/><w:t xml:space="preserve">問合せ窓口\u3000'
        yield escape(environment.finalize((undefined(name='policy_contact_window') if l_0_policy_contact_window is missing else l_0_policy_contact_window)))
        if (undefined(name='policy_contact_by_has_phone') if l_0_policy_contact_by_has_phone is missing else l_0_policy_contact_by_has_phone):
            pass
            if (undefined(name='policy_contact_by_has_email') if l_0_policy_contact_by_has_email is missing else l_0_policy_contact_by_has_email):
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            else:
                pass
                yield '\u3000'
            yield '電話\u3000'
            yield escape(environment.finalize((undefined(name='policy_contact_phone') if l_0_policy_contact_phone is missing else l_0_policy_contact_phone)))
        if (undefined(name='policy_contact_by_has_email') if l_0_policy_contact_by_has_email is missing else l_0_policy_contact_by_has_email):
            pass
            if (undefined(name='policy_contact_by_has_phone') if l_0_policy_contact_by_has_phone is missing else l_0_policy_contact_by_has_phone):
                pass
                yield '\u3000'
            else:
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield 'メール\u3000'
            yield escape(environment.finalize((undefined(name='policy_contact_email') if l_0_policy_contact_email is missing else l_0_policy_contact_email)))
        if (undefined(name='policy_contact_by_has_form') if l_0_policy_contact_by_has_form is missing else l_0_policy_contact_by_has_form):
            pass
            yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='policy_contact_url') if l_0_policy_contact_url is missing else l_0_policy_contact_url)))
        yield (
            '</w:t></w:r></w:p>'
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
        l_0_label_low = resolve('label_low')
        pass
        yield (
            '<w:ftr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
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
        yield '版</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ヘッダー（下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
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
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
    ),
    'variables': (
        'business',
        'company_name',
        'customer_polite',
        'doc',
        'entrusted_information',
        'inside',
        'label_low',
        'my_number',
        'own_preamble',
        'personal_data',
        'policy_contact_by_has_email',
        'policy_contact_by_has_form',
        'policy_contact_by_has_phone',
        'policy_contact_email',
        'policy_contact_phone',
        'policy_contact_url',
        'policy_contact_window',
        'policy_established_on',
        'policy_preamble',
        'policy_published',
        'policy_revised_on',
        'policy_was_revised',
        'representative',
        'revised_on',
        'staff',
        'uses_vendors',
        'we',
    ),
}
