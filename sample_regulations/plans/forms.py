"""The template forms.docx, compiled. Written by `make templates`."""

TEMPLATE = 'a6fd4874c80fa38bc66214828a92913364b3e682b58924b448367ee11acc8d2d'
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
        l_0_doc = resolve('doc')
        l_0_revised_on = resolve('revised_on')
        l_0_forms = resolve('forms')
        l_0_audit_items = resolve('audit_items')
        l_0_range = resolve('range')
        l_0_representative = resolve('representative')
        l_0_we = resolve('we')
        l_0_label_middle = resolve('label_middle')
        l_0_customer = resolve('customer')
        l_0_outside = resolve('outside')
        l_0_confidentiality_after = resolve('confidentiality_after')
        l_0_backups = resolve('backups')
        l_0_software = resolve('software')
        l_0_networks = resolve('networks')
        l_0_development = resolve('development')
        l_0_developments = resolve('developments')
        l_0_customer_polite = resolve('customer_polite')
        l_0_history = resolve('history')
        try:
            t_1 = environment.filters['length']
        except KeyError:
            @internalcode
            def t_1(*unused):
                raise TemplateRuntimeError("No filter named 'length' found.")
        try:
            t_2 = environment.filters['map']
        except KeyError:
            @internalcode
            def t_2(*unused):
                raise TemplateRuntimeError("No filter named 'map' found.")
        try:
            t_3 = environment.filters['max']
        except KeyError:
            @internalcode
            def t_3(*unused):
                raise TemplateRuntimeError("No filter named 'max' found.")
        try:
            t_4 = environment.filters['string']
        except KeyError:
            @internalcode
            def t_4(*unused):
                raise TemplateRuntimeError("No filter named 'string' found.")
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2forms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">様式集</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="版表示"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">規程の本文が名前を挙げている様式を、番号の順に収める。様式の番号は、規程を改訂しても変えない。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">様式は、印刷して手で書くことも、このファイルの写しに直接入力することもできる。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">日付の欄は、画面で選ぶと暦から入力できる。選択の欄は、画面では一覧から選び、紙では当たるものを丸で囲む。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">台帳の行が足りないときは、行を増やす。1件ごとに書く様式は、1件につき1枚を使う。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">記入した様式は、様式を定めた章の規則に従って保存する。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd2\ufdd2forms_list\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">様式の一覧</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、番号、様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1452"/><w:gridCol w:w="7620"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7620" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_form_in_list in (undefined(name='forms') if l_0_forms is missing else l_0_forms):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_form_in_list, 'number')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7620" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_form_in_list, 'title')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_form_in_list = missing
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
            '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
        )
        if ('appointment' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-1\u3000役割任命書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="役割任命書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">任命日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="任命日"/><w:tag w:val="appointment.任命日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">役割</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">任命される者の役職</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">任命される者の氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2721" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">役割の内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">代行者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">任命する者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">任命される者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('meeting_minutes' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-2\u3000会議体議事録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="会議体議事録。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">開催日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="開催日"/><w:tag w:val="meeting_minutes.開催日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1077" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">出席者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">欠席者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2154" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">対策の状況</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2154" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">指針・規程の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1644" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">共有した情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2721" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">決まったこと・担当・期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">記録者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('audit_checklist' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-3\u3000監査・点検チェックリスト</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="監査・点検チェックリスト。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、章・節、点検項目、証跡、結果、所見、是正、担当、期限、完了確認。"/></w:tblPr><w:tblGrid><w:gridCol w:w="769"/><w:gridCol w:w="2565"/><w:gridCol w:w="2565"/><w:gridCol w:w="988"/><w:gridCol w:w="1410"/><w:gridCol w:w="988"/><w:gridCol w:w="987"/><w:gridCol w:w="988"/><w:gridCol w:w="1346"/><w:gridCol w:w="1398"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="769" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2565" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">章・節</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2565" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">証跡</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1410" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（○・△・×・該当なし）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">所見</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">是正</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1346" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1398" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">完了確認</w:t></w:r></w:p></w:tc></w:tr>'
            )
            l_1_loop = missing
            for l_1_row, l_1_loop in LoopContext((undefined(name='audit_items') if l_0_audit_items is missing else l_0_audit_items), undefined):
                l_1_ref = resolve('ref')
                _loop_vars = {}
                pass
                if environment.getattr(l_1_row, 'is_given'):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="769" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2565" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_1_ref is missing else l_1_ref), environment.getattr(l_1_row, 'section'), _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2565" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'asked')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'asked')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'evidence')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'evidence')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1410" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="audit_checklist.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1346" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="audit_checklist.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1398" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                    )
            l_1_loop = l_1_row = l_1_ref = missing
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), t_3(environment, [(12 - environment.call_binop(context, '*', 2, t_1((undefined(name='audit_items') if l_0_audit_items is missing else l_0_audit_items)))), 3])):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="769" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2565" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2565" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1410" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="audit_checklist.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="988" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1346" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="audit_checklist.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1398" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('audit_report' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-4\u3000監査・点検報告書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="監査・点検報告書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="audit_report.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1134" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">対象の章・部門</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1134" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2268" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">できていること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="3402" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">指摘</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2268" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">改善の案</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="報告日"/><w:tag w:val="audit_report.報告日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告を受けた者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('improvement_plan' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-5\u3000改善計画書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="改善計画書。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、指摘、原因、対策、担当、期限、有効性評価日、結果。"/></w:tblPr><w:tblGrid><w:gridCol w:w="532"/><w:gridCol w:w="1771"/><w:gridCol w:w="1772"/><w:gridCol w:w="1772"/><w:gridCol w:w="682"/><w:gridCol w:w="931"/><w:gridCol w:w="930"/><w:gridCol w:w="682"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="532" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">指摘</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1772" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">原因</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1772" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対策</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="682" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="931" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="930" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">有効性評価日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="682" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="532" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1772" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1772" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="682" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="931" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="improvement_plan.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="930" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="有効性評価日"/><w:tag w:val="improvement_plan.有効性評価日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="682" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('document_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-6\u3000規程一覧・改訂履歴</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="規程一覧・改訂履歴。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、文書No、名称、版、制定、改訂、変更点、承認者、配布先、知らせた日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1407"/><w:gridCol w:w="2581"/><w:gridCol w:w="968"/><w:gridCol w:w="1355"/><w:gridCol w:w="1356"/><w:gridCol w:w="2581"/><w:gridCol w:w="1200"/><w:gridCol w:w="1201"/><w:gridCol w:w="1355"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1407" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">文書No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2581" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="968" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">制定</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1356" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">改訂</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2581" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">変更点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1201" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">配布先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">知らせた日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1407" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2581" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="968" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1355" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="制定"/><w:tag w:val="document_register.制定"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1356" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="改訂"/><w:tag w:val="document_register.改訂"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2581" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1201" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1355" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="知らせた日"/><w:tag w:val="document_register.知らせた日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('legal_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-7\u3000法令・契約要求一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="法令・契約要求一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、法令・契約の名称、相手先・所管、求められること、報告の期限・連絡先、判定・確認の結果、対応する章・節、確認日、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="673"/><w:gridCol w:w="2242"/><w:gridCol w:w="1581"/><w:gridCol w:w="2243"/><w:gridCol w:w="1681"/><w:gridCol w:w="1682"/><w:gridCol w:w="1682"/><w:gridCol w:w="1177"/><w:gridCol w:w="1043"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="673" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2242" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">法令・契約の名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1581" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">相手先・所管</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2243" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">求められること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">報告の期限・連絡先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1682" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">判定・確認の結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1682" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対応する章・節</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1043" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="673" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2242" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1581" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2243" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1682" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1682" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1177" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認日"/><w:tag w:val="legal_register.確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1043" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('exception_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-8\u3000例外承認台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="例外承認台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、申請日、申請者、規則、理由、リスク、代替策、承認者、期限、見直し日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="670"/><w:gridCol w:w="1173"/><w:gridCol w:w="1038"/><w:gridCol w:w="2234"/><w:gridCol w:w="2233"/><w:gridCol w:w="1039"/><w:gridCol w:w="2233"/><w:gridCol w:w="1039"/><w:gridCol w:w="1172"/><w:gridCol w:w="1173"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="670" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1038" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">申請者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2234" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">規則</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2233" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">リスク</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2233" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">代替策</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1172" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">見直し日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="670" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1173" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="exception_register.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1038" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2234" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2233" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2233" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1172" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="exception_register.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1173" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="見直し日"/><w:tag w:val="exception_register.見直し日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('routine_check' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式1-9\u3000定例点検記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="定例点検記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、実施日、点検したこと、章・節、結果、気付いたこと・直したこと、実施者、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1068"/><w:gridCol w:w="2036"/><w:gridCol w:w="946"/><w:gridCol w:w="1094"/><w:gridCol w:w="2035"/><w:gridCol w:w="947"/><w:gridCol w:w="946"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1068" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2036" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検したこと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="946" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">章・節</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1094" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（○・△・×）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2035" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">気付いたこと・直したこと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="947" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">実施者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="946" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1068" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="routine_check.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2036" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="946" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1094" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="routine_check.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2035" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="947" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="946" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('nda_joining' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-1\u3000秘密保持誓約書（採用）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="宛名"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '\u3000'
            yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
            yield (
                '\u3000殿</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">私は、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'の業務に従事するに当たり、次のとおり誓約します。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="102"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この誓約書で秘密とは、私が業務で知る次の情報をいいます。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">「'
            )
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield (
                '」以上の区分の情報</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield (
                '、取引先及び従業者の個人情報</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が秘密として指定した技術、営業及び経営の情報</w:t></w:r></w:p>'
                '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="102"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">私は、在職中、次のことを守ります。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">秘密を、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の承認なく、'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'の者及び業務に関わらない者に知らせません。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">秘密を、業務のほかの目的に使いません。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">秘密を、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'の定めた手続によらずに、複製し、又は持ち出しません。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'の情報セキュリティ規程を守ります。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="102"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">退職するとき又は'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が求めたときは、資料、データ、複製物及び貸与品をすべて返し、手元に残しません。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="102"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">退職した後も、'
            )
            yield escape(environment.finalize((undefined(name='confidentiality_after') if l_0_confidentiality_after is missing else l_0_confidentiality_after)))
            yield (
                '、秘密を漏らさず、使いません。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="102"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この誓約に反したときは、就業規則その他の定めによる処分を受け、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'に生じた損害を法令の範囲で賠償することがあると理解しました。この誓約は、法令が保護する公益通報を妨げません。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="102"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">業務用の機器、メール、ネットワーク及び出入口の記録が、規程に定めた目的、者及び期間により確かめられることの説明を受けました。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="nda_joining.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">所属\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="所属"/><w:tag w:val="nda_joining.所属"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">氏名\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="氏名"/><w:tag w:val="nda_joining.氏名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">署名\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="署名"/><w:tag w:val="nda_joining.署名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('nda_leaving' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-2\u3000秘密保持誓約書（退職）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="宛名"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '\u3000'
            yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
            yield (
                '\u3000殿</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">私は、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'を退職するに当たり、次のとおり誓約します。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="103"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この誓約書で秘密とは、私が在職中に知った次の情報をいいます。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">「'
            )
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield (
                '」以上の区分の情報</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield (
                '、取引先及び従業者の個人情報</w:t></w:r></w:p>'
                '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="103"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">秘密を、第三者に知らせず、自分や新しい勤め先のために使いません。秘密を記した書類、データ及びその複製を、手元に残していません。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="103"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='confidentiality_after') if l_0_confidentiality_after is missing else l_0_confidentiality_after)))
            yield (
                '、この誓約を守ります。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="103"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この誓約に反したときは、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'に生じた損害を法令の範囲で賠償することがあると理解しました。この誓約は、法令が保護する公益通報を妨げません。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="103"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">返還したもの</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返還したもの"/><w:tag w:val="nda_leaving.返還したもの"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="103"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">競業（範囲・期間・地域。定めないときは「なし」）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="競業（範囲・期間・地域。定めないときは「なし」）"/><w:tag w:val="nda_leaving.競業（範囲・期間・地域。定めないときは「なし」）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="nda_leaving.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">所属\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="所属"/><w:tag w:val="nda_leaving.所属"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">氏名\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="氏名"/><w:tag w:val="nda_leaving.氏名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">署名\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="署名"/><w:tag w:val="nda_leaving.署名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('leaving_checklist' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-3\u3000退職時チェックリスト</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="退職時チェックリスト。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、退職する者、最終の出勤日、返却・停止するもの、管理No・ID、返却・停止日、受けた者、備考、確認者の署名。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1179"/><w:gridCol w:w="990"/><w:gridCol w:w="1415"/><w:gridCol w:w="1414"/><w:gridCol w:w="990"/><w:gridCol w:w="1028"/><w:gridCol w:w="726"/><w:gridCol w:w="1330"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1179" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">退職する者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="990" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">最終の出勤日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1415" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却・停止するもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1414" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理No・ID</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="990" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却・停止日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1028" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受けた者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">備考</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1330" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者の署名</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1179" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="990" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="最終の出勤日"/><w:tag w:val="leaving_checklist.最終の出勤日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1415" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1414" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="990" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却・停止日"/><w:tag w:val="leaving_checklist.返却・停止日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1028" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1330" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('training_plan' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-4\u3000教育計画</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="教育計画。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、年度、時期、対象、テーマ、方法、講師、教材、合格基準、担当。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1455"/><w:gridCol w:w="1455"/><w:gridCol w:w="1456"/><w:gridCol w:w="1757"/><w:gridCol w:w="1455"/><w:gridCol w:w="1456"/><w:gridCol w:w="1455"/><w:gridCol w:w="2060"/><w:gridCol w:w="1455"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">年度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">時期</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1456" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">テーマ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1456" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">講師</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">教材</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2060" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">合格基準</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1456" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1757" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1456" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2060" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1455" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('training_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-5\u3000教育実施記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="教育実施記録。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日時"/><w:tag w:val="training_record.日時"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">講師</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2494" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="方法"/><w:tag w:val="training_record.方法"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="集合" w:value="集合"/><w:listItem w:displayText="オンライン" w:value="オンライン"/><w:listItem w:displayText="eラーニング" w:value="eラーニング"/><w:listItem w:displayText="資料配布" w:value="資料配布"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">集合・オンライン・eラーニング・資料配布</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">教材</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="3742" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">参加者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1247" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">欠席者フォロー</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">理解度点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">かかった時間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1247" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">課題・直すこと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確認者署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('comprehension_test' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-6\u3000理解度テスト</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="理解度テスト。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="comprehension_test.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">設問</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'の決まりに合う文の右の欄に、印を付けてください（1問10点）。</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">1\u3000パスワードは、覚えやすいように、ほかのサービスと同じものを使う。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="1\u3000パスワードは、覚えやすいように、ほかのサービスと同じものを使う。"/><w:tag w:val="comprehension_test.1\u3000パスワードは、覚えやすいように、ほかのサービスと同じものを使う。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">2\u3000不審なメールのリンクや添付ファイルは、開かずに知らせる。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="2\u3000不審なメールのリンクや添付ファイルは、開かずに知らせる。"/><w:tag w:val="comprehension_test.2\u3000不審なメールのリンクや添付ファイルは、開かずに知らせる。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">3\u3000感染したかもしれないパソコンは、電源を切らずにネットワークから切り離す。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="3\u3000感染したかもしれないパソコンは、電源を切らずにネットワークから切り離す。"/><w:tag w:val="comprehension_test.3\u3000感染したかもしれないパソコンは、電源を切らずにネットワークから切り離す。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">4\u3000業務の書類は、印刷した面を内側に折れば、裏紙として使える。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="4\u3000業務の書類は、印刷した面を内側に折れば、裏紙として使える。"/><w:tag w:val="comprehension_test.4\u3000業務の書類は、印刷した面を内側に折れば、裏紙として使える。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">5\u3000席を離れるときは、画面をロックする。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="5\u3000席を離れるときは、画面をロックする。"/><w:tag w:val="comprehension_test.5\u3000席を離れるときは、画面をロックする。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">6\u3000宛先を間違えて送ったメールは、相手に削除を頼めば、責任者に知らせなくてよい。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="6\u3000宛先を間違えて送ったメールは、相手に削除を頼めば、責任者に知らせなくてよい。"/><w:tag w:val="comprehension_test.6\u3000宛先を間違えて送ったメールは、相手に削除を頼めば、責任者に知らせなくてよい。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">7\u3000ファイルは、パスワードを付けたZIPファイルにすれば、メールで送ってよい。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="7\u3000ファイルは、パスワードを付けたZIPファイルにすれば、メールで送ってよい。"/><w:tag w:val="comprehension_test.7\u3000ファイルは、パスワードを付けたZIPファイルにすれば、メールで送ってよい。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">8\u3000'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield (
                'の情報は、名前を消せば、どの生成AIに入力してもよい。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="8\u3000'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'の情報は、名前を消せば、どの生成AIに入力してもよい。"/><w:tag w:val="comprehension_test.8\u3000'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield (
                'の情報は、名前を消せば、どの生成AIに入力してもよい"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">9\u3000業務で知った秘密は、退職した後も守る。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="9\u3000業務で知った秘密は、退職した後も守る。"/><w:tag w:val="comprehension_test.9\u3000業務で知った秘密は、退職した後も守る。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">10\u3000自分の誤りに気付いたときは、直ちに知らせる。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="10\u3000自分の誤りに気付いたときは、直ちに知らせる。"/><w:tag w:val="comprehension_test.10\u3000自分の誤りに気付いたときは、直ちに知らせる。"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">説明し直した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="説明し直した日"/><w:tag w:val="comprehension_test.説明し直した日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">採点した者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('qualification_plan' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式2-7\u3000資格取得計画</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="資格取得計画。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、年度、氏名、資格・講習、受験・受講の予定、費用、教材、結果、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="987"/><w:gridCol w:w="986"/><w:gridCol w:w="1602"/><w:gridCol w:w="1345"/><w:gridCol w:w="987"/><w:gridCol w:w="987"/><w:gridCol w:w="986"/><w:gridCol w:w="1192"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">年度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1602" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">資格・講習</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1345" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受験・受講の予定</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">費用</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">教材</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1192" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1602" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1345" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="受験・受講の予定"/><w:tag w:val="qualification_plan.受験・受講の予定"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="987" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1192" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('asset_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-1\u3000情報資産管理台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報資産管理台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、情報資産名称と業務分類、利用者範囲と開示先、管理部署と管理者名・連絡先、媒体・保存先と個人情報の種類、利用目的と対象者、機密性、完全性、可用性、重要度、保存期限と登録日、備考。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1529"/><w:gridCol w:w="1356"/><w:gridCol w:w="1628"/><w:gridCol w:w="1627"/><w:gridCol w:w="1182"/><w:gridCol w:w="1166"/><w:gridCol w:w="1166"/><w:gridCol w:w="1166"/><w:gridCol w:w="1166"/><w:gridCol w:w="1183"/><w:gridCol w:w="835"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1529" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">情報資産名称</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">業務分類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1356" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">利用者範囲</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">開示先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1628" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理部署</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">管理者名・連絡先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">媒体・保存先</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">個人情報の種類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1182" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">利用目的</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">対象者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">機密性</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">完全性</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">可用性</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">重要度</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1183" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保存期限</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">登録日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="835" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">備考</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1529" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1356" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1628" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1182" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="機密性"/><w:tag w:val="asset_register.機密性"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="完全性"/><w:tag w:val="asset_register.完全性"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="可用性"/><w:tag w:val="asset_register.可用性"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1166" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="重要度"/><w:tag w:val="asset_register.重要度"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1183" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="登録日"/><w:tag w:val="asset_register.登録日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="835" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('carry_out_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-2\u3000情報持出し申請</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報持出し申請。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="carry_out_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">資産名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">重要度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="重要度"/><w:tag w:val="carry_out_request.重要度"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">3・2・1</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">部数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="carry_out_request.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="1件ごと" w:value="1件ごと"/><w:listItem w:displayText="毎日持ち歩く端末" w:value="毎日持ち歩く端末"/><w:listItem w:displayText="定例で渡すもの" w:value="定例で渡すもの"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">1件ごと・毎日持ち歩く端末・定例で渡すもの</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">暗号化</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="暗号化"/><w:tag w:val="carry_out_request.暗号化"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">目的</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">持出先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">期間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者（区分別）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="承認日"/><w:tag w:val="carry_out_request.承認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">返却日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却日"/><w:tag w:val="carry_out_request.返却日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">消去確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('media_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-3\u3000媒体管理簿</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="媒体管理簿。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、管理No、種別、容量、暗号化、保管場所、利用者、貸出日、返却日、消去確認、現物確認日、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1420"/><w:gridCol w:w="1003"/><w:gridCol w:w="1003"/><w:gridCol w:w="1212"/><w:gridCol w:w="1420"/><w:gridCol w:w="1211"/><w:gridCol w:w="1368"/><w:gridCol w:w="1368"/><w:gridCol w:w="1420"/><w:gridCol w:w="1367"/><w:gridCol w:w="1212"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1420" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1003" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">種別</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1003" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">容量</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1212" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">暗号化</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1420" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保管場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1211" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">利用者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1368" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">貸出日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1368" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1420" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">消去確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1367" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">現物確認日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1212" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1420" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1003" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1003" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1212" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1420" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1211" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1368" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="貸出日"/><w:tag w:val="media_register.貸出日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1368" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却日"/><w:tag w:val="media_register.返却日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1420" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1367" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="現物確認日"/><w:tag w:val="media_register.現物確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1212" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('disposal_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-4\u3000廃棄・消去証明</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="廃棄・消去証明。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、管理No、媒体、情報、方法、日付、実施者、立会者、業者、証明書No。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1763"/><w:gridCol w:w="1245"/><w:gridCol w:w="1245"/><w:gridCol w:w="1779"/><w:gridCol w:w="1698"/><w:gridCol w:w="1504"/><w:gridCol w:w="1503"/><w:gridCol w:w="1246"/><w:gridCol w:w="2021"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1763" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1245" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1245" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1779" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（破壊・消去ソフト・溶解・細断）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1504" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">実施者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1503" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">立会者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2021" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">証明書No</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1763" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1245" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1245" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1779" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="方法"/><w:tag w:val="disposal_record.方法"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="破壊" w:value="破壊"/><w:listItem w:displayText="消去ソフト" w:value="消去ソフト"/><w:listItem w:displayText="溶解" w:value="溶解"/><w:listItem w:displayText="細断" w:value="細断"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="disposal_record.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1504" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1503" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2021" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('backup_list' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-5\u3000バックアップ設定一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="バックアップ設定一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、対象、機器名、方法、頻度、世代、保管先、切り離した保管、復元手順書、担当、設定確認日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1134"/><w:gridCol w:w="1369"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/><w:gridCol w:w="1134"/><w:gridCol w:w="1369"/><w:gridCol w:w="2209"/><w:gridCol w:w="1841"/><w:gridCol w:w="1134"/><w:gridCol w:w="1546"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">機器名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">頻度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">世代</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保管先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2209" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">切り離した保管</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1841" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">復元手順書</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1546" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">設定確認日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in (undefined(name='backups') if l_0_backups is missing else l_0_backups):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_row, 'is_given'):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'target')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'target')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'device')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'device')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'method')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'method')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'frequency')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'frequency')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'generations')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'generations')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'place')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'place')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2209" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'offline')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'offline')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1841" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'procedure')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'procedure')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'owner')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'owner')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1546" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="設定確認日"/><w:tag w:val="backup_list.設定確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    )
            l_1_row = missing
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), t_3(environment, [(13 - environment.call_binop(context, '*', 2, t_1((undefined(name='backups') if l_0_backups is missing else l_0_backups)))), 3])):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1369" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2209" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1841" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1134" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1546" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="設定確認日"/><w:tag w:val="backup_list.設定確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('backup_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-6\u3000バックアップ実施・復元テスト記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="バックアップ実施・復元テスト記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、対象、方法・頻度、世代、保管先、オフライン、実施日、結果、復元テスト日、復元テストの結果、所要時間（対RTO）、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="916"/><w:gridCol w:w="1487"/><w:gridCol w:w="917"/><w:gridCol w:w="1106"/><w:gridCol w:w="1487"/><w:gridCol w:w="1250"/><w:gridCol w:w="916"/><w:gridCol w:w="1249"/><w:gridCol w:w="1785"/><w:gridCol w:w="1784"/><w:gridCol w:w="1107"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="916" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1487" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">方法・頻度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="917" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">世代</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1106" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保管先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1487" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">オフライン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1250" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="916" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1249" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">復元テスト日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1785" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">復元テストの結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1784" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">所要時間（対RTO）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1107" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="916" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1487" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="917" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1106" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1487" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1250" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="backup_record.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="916" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1249" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="復元テスト日"/><w:tag w:val="backup_record.復元テスト日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1785" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1784" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1107" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('mynumber_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-7\u3000特定個人情報取扱記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="特定個人情報取扱記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、日時、事務・確かめた書類、ファイル名（番号は書かない）、区分、担当、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1391"/><w:gridCol w:w="1986"/><w:gridCol w:w="1987"/><w:gridCol w:w="1457"/><w:gridCol w:w="1019"/><w:gridCol w:w="1232"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1391" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1986" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">事務・確かめた書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1987" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">ファイル名（番号は書かない）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1457" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（取得・利用・出力・持出・廃棄）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1019" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1232" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1391" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日時"/><w:tag w:val="mynumber_record.日時"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1986" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1987" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1457" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="mynumber_record.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="取得" w:value="取得"/><w:listItem w:displayText="利用" w:value="利用"/><w:listItem w:displayText="出力" w:value="出力"/><w:listItem w:displayText="持出" w:value="持出"/><w:listItem w:displayText="廃棄" w:value="廃棄"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1019" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1232" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('mynumber_identity' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-8\u3000個人番号本人確認記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="個人番号本人確認記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、対象者、番号確認書類、身元確認書類、日付、担当。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1515"/><w:gridCol w:w="2296"/><w:gridCol w:w="2297"/><w:gridCol w:w="1710"/><w:gridCol w:w="1254"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1515" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2296" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">番号確認書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2297" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">身元確認書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1710" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1254" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 22):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1515" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2296" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2297" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1710" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="mynumber_identity.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1254" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('disclosure_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-9\u3000開示等請求受付簿</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="開示等請求受付簿。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、受付日、請求者、本人確認、種別、対象、回答日、結果（応じないときは法令の条）。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1156"/><w:gridCol w:w="1024"/><w:gridCol w:w="1200"/><w:gridCol w:w="2037"/><w:gridCol w:w="848"/><w:gridCol w:w="1156"/><w:gridCol w:w="1651"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1156" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受付日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1024" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">請求者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">本人確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2037" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">種別</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（利用目的の通知・開示・第三者提供記録の開示・訂正・追加・削除・利用停止・消去・第三者提供の停止）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="848" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1156" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">回答日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1651" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果（応じないときは法令の条）</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1156" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="受付日"/><w:tag w:val="disclosure_register.受付日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1024" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1200" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2037" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="種別"/><w:tag w:val="disclosure_register.種別"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="利用目的の通知" w:value="利用目的の通知"/><w:listItem w:displayText="開示" w:value="開示"/><w:listItem w:displayText="第三者提供記録の開示" w:value="第三者提供記録の開示"/><w:listItem w:displayText="訂正・追加・削除" w:value="訂正・追加・削除"/><w:listItem w:displayText="利用停止" w:value="利用停止"/><w:listItem w:displayText="消去" w:value="消去"/><w:listItem w:displayText="第三者提供の停止" w:value="第三者提供の停止"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="848" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1156" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="回答日"/><w:tag w:val="disclosure_register.回答日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1651" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('complaint_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-10\u3000苦情受付簿</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="苦情受付簿。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、受付日、申出者、内容、担当、初めの回答日、対応・結果、完了日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1387"/><w:gridCol w:w="1228"/><w:gridCol w:w="1016"/><w:gridCol w:w="1017"/><w:gridCol w:w="1387"/><w:gridCol w:w="1650"/><w:gridCol w:w="1387"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受付日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1228" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">申出者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1016" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1017" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">初めの回答日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1650" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対応・結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">完了日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 22):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="受付日"/><w:tag w:val="complaint_register.受付日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1228" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1016" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1017" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="初めの回答日"/><w:tag w:val="complaint_register.初めの回答日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1650" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="完了日"/><w:tag w:val="complaint_register.完了日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('risk_analysis' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-11\u3000リスク分析表</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="リスク分析表。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、情報資産、重要度、脅威、脅威の強さ、対策の弱さ、起こりやすさ、大きさ（値・大中小）、対応、対策と担当、期限と終えた日、残るリスクと受け入れた者の署名。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1264"/><w:gridCol w:w="1246"/><w:gridCol w:w="892"/><w:gridCol w:w="1247"/><w:gridCol w:w="1246"/><w:gridCol w:w="1246"/><w:gridCol w:w="1739"/><w:gridCol w:w="1275"/><w:gridCol w:w="893"/><w:gridCol w:w="1217"/><w:gridCol w:w="1739"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1264" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">情報資産</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">重要度</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="892" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">脅威</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">脅威の強さ</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対策の弱さ</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">起こりやすさ</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1739" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">大きさ（値・大中小）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1275" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対応</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（減らす・避ける・移す・受け入れる）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="893" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対策</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1217" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">終えた日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1739" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">残るリスク</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">受け入れた者の署名</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1264" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="重要度"/><w:tag w:val="risk_analysis.重要度"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="892" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="脅威の強さ"/><w:tag w:val="risk_analysis.脅威の強さ"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="対策の弱さ"/><w:tag w:val="risk_analysis.対策の弱さ"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1246" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="起こりやすさ"/><w:tag w:val="risk_analysis.起こりやすさ"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1739" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1275" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="対応"/><w:tag w:val="risk_analysis.対応"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="減らす" w:value="減らす"/><w:listItem w:displayText="避ける" w:value="避ける"/><w:listItem w:displayText="移す" w:value="移す"/><w:listItem w:displayText="受け入れる" w:value="受け入れる"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="893" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1217" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="risk_analysis.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="終えた日"/><w:tag w:val="risk_analysis.終えた日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1739" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('provision_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式3-12\u3000第三者提供・受領記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="第三者提供・受領記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、日付、区分、相手の名称と住所・代表者、本人（氏名又は番号）、項目、同意の内容と確かめた方法、取得の経緯・確かめた書類、根拠、担当、廃棄予定日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="679"/><w:gridCol w:w="1189"/><w:gridCol w:w="1245"/><w:gridCol w:w="1597"/><w:gridCol w:w="1698"/><w:gridCol w:w="871"/><w:gridCol w:w="1597"/><w:gridCol w:w="1698"/><w:gridCol w:w="1370"/><w:gridCol w:w="871"/><w:gridCol w:w="1189"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="679" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1245" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（渡した・受けた）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1597" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">相手の名称</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">住所・代表者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">本人（氏名又は番号）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="871" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1597" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">同意の内容</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">確かめた方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">取得の経緯・確かめた書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1370" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">根拠</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（同意・オプトアウト）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="871" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">廃棄予定日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="679" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="provision_record.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1245" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="provision_record.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="渡した" w:value="渡した"/><w:listItem w:displayText="受けた" w:value="受けた"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1597" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="871" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1597" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1370" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="根拠"/><w:tag w:val="provision_record.根拠"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="同意" w:value="同意"/><w:listItem w:displayText="オプトアウト" w:value="オプトアウト"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="871" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="廃棄予定日"/><w:tag w:val="provision_record.廃棄予定日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('account_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式4-1\u3000アカウント台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="アカウント台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、システムとID、氏名・委託先と用途・責任者、区分、権限とMFA、発行日と承認者、規則の説明日、最終棚卸と棚卸の確認者、停止日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1679"/><w:gridCol w:w="2172"/><w:gridCol w:w="1695"/><w:gridCol w:w="1433"/><w:gridCol w:w="1618"/><w:gridCol w:w="1617"/><w:gridCol w:w="2172"/><w:gridCol w:w="1618"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1679" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">システム</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">ID</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2172" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">氏名・委託先</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">用途・責任者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1695" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（特権・一般・共有例外）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1433" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">権限</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">MFA</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1618" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">発行日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1617" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">規則の説明日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2172" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">最終棚卸</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">棚卸の確認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1618" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">停止日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1679" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2172" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1695" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="account_register.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="特権" w:value="特権"/><w:listItem w:displayText="一般" w:value="一般"/><w:listItem w:displayText="共有例外" w:value="共有例外"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1433" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1618" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="発行日"/><w:tag w:val="account_register.発行日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1617" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="規則の説明日"/><w:tag w:val="account_register.規則の説明日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2172" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="最終棚卸"/><w:tag w:val="account_register.最終棚卸"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1618" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="停止日"/><w:tag w:val="account_register.停止日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('account_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式4-2\u3000アカウント申請・変更・停止書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="アカウント申請・変更・停止書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="account_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">利用者の氏名・所属</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="account_request.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="登録" w:value="登録"/><w:listItem w:displayText="変更" w:value="変更"/><w:listItem w:displayText="停止" w:value="停止"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">登録・変更・停止</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">対象のシステム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">必要な権限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">利用期間の末日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="利用期間の末日"/><w:tag w:val="account_request.利用期間の末日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">設定日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="設定日"/><w:tag w:val="account_request.設定日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">設定した者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">パスワードの規則を説明した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="パスワードの規則を説明した日"/><w:tag w:val="account_request.パスワードの規則を説明した日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('access_review' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式4-3\u3000権限棚卸記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="権限棚卸記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、システム、ID、氏名、現在の権限、要否、確認日、確認者、処置日、処置した者、特権の結果を確かめた者の署名。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1419"/><w:gridCol w:w="1002"/><w:gridCol w:w="1002"/><w:gridCol w:w="1627"/><w:gridCol w:w="1431"/><w:gridCol w:w="1367"/><w:gridCol w:w="1210"/><w:gridCol w:w="1367"/><w:gridCol w:w="1627"/><w:gridCol w:w="1952"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1419" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">システム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1002" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">ID</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1002" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">現在の権限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1431" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">要否</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（継続・縮小・停止）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1367" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1210" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1367" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">処置日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">処置した者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1952" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">特権の結果を確かめた者の署名</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1419" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1002" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1002" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1431" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="要否"/><w:tag w:val="access_review.要否"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="継続" w:value="継続"/><w:listItem w:displayText="縮小" w:value="縮小"/><w:listItem w:displayText="停止" w:value="停止"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1367" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認日"/><w:tag w:val="access_review.確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1210" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1367" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="処置日"/><w:tag w:val="access_review.処置日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1952" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('privileged_log' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式4-4\u3000特権アカウント利用記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="特権アカウント利用記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、日時、システム、ID、作業者、作業の内容・理由、承認者、終了時刻、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1149"/><w:gridCol w:w="1193"/><w:gridCol w:w="843"/><w:gridCol w:w="1017"/><w:gridCol w:w="1642"/><w:gridCol w:w="1017"/><w:gridCol w:w="1193"/><w:gridCol w:w="1018"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1149" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1193" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">システム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="843" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">ID</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1017" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">作業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1642" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">作業の内容・理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1017" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1193" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">終了時刻</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1018" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 22):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1149" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日時"/><w:tag w:val="privileged_log.日時"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1193" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="843" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1017" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1642" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1017" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1193" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1018" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('visitor_log' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式5-1\u3000入退室・来訪者記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="入退室・来訪者記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、日付、入、退、所属、氏名、訪問先、目的、名札No、対応者、備考。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1714"/><w:gridCol w:w="1224"/><w:gridCol w:w="1224"/><w:gridCol w:w="1257"/><w:gridCol w:w="1257"/><w:gridCol w:w="1517"/><w:gridCol w:w="1257"/><w:gridCol w:w="1779"/><w:gridCol w:w="1518"/><w:gridCol w:w="1257"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1714" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1224" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">入</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1224" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">退</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">所属</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1517" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">訪問先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">目的</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1779" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">名札No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1518" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対応者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">備考</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1714" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="visitor_log.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1224" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1224" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1517" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1779" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1518" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1257" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('key_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式5-2\u3000鍵・カード貸与台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="鍵・カード貸与台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、管理No、種別、対象の場所、貸与された者、理由、承認者、貸与日、貸与された者の署名、返却日、返却を受けた者、現物確認日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1234"/><w:gridCol w:w="872"/><w:gridCol w:w="1415"/><w:gridCol w:w="1596"/><w:gridCol w:w="872"/><w:gridCol w:w="1053"/><w:gridCol w:w="1188"/><w:gridCol w:w="1698"/><w:gridCol w:w="1189"/><w:gridCol w:w="1698"/><w:gridCol w:w="1189"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1234" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="872" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">種別</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1415" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象の場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1596" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">貸与された者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="872" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1188" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">貸与日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">貸与された者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却を受けた者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">現物確認日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1234" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="872" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1415" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1596" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="872" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1188" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="貸与日"/><w:tag w:val="key_register.貸与日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却日"/><w:tag w:val="key_register.返却日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="現物確認日"/><w:tag w:val="key_register.現物確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('last_exit_check' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式5-3\u3000最終退出点検表</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="最終退出点検表。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、日付、時刻、退出者、施錠（窓・出入口）、消灯、火気、警備の開始、機器・書類の施錠、翌営業日の確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1465"/><w:gridCol w:w="1074"/><w:gridCol w:w="1297"/><w:gridCol w:w="2092"/><w:gridCol w:w="1074"/><w:gridCol w:w="1074"/><w:gridCol w:w="1744"/><w:gridCol w:w="2092"/><w:gridCol w:w="2092"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1465" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1074" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">時刻</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1297" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">退出者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2092" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">施錠（窓・出入口）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1074" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">消灯</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1074" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">火気</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1744" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">警備の開始</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2092" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">機器・書類の施錠</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2092" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">翌営業日の確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1465" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="last_exit_check.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1074" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1297" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2092" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1074" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1074" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1744" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2092" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2092" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('photo_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式5-4\u3000撮影許可申請</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="撮影許可申請。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="photo_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者・所属</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">撮影・録音の日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="撮影・録音の日"/><w:tag w:val="photo_request.撮影・録音の日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">場所・対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">目的</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">使う機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">公開する範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">条件</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">許可した者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">終了後の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('registered_mail_log' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式5-5\u3000書留・重要物受渡簿</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="書留・重要物受渡簿。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、受取日、種別・番号、差出人、宛先、受け取った者、渡した日、受領の署名。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1235"/><w:gridCol w:w="1471"/><w:gridCol w:w="1095"/><w:gridCol w:w="906"/><w:gridCol w:w="1659"/><w:gridCol w:w="1235"/><w:gridCol w:w="1471"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1235" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受取日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1471" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">種別・番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1095" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">差出人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="906" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">宛先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1659" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受け取った者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1235" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">渡した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1471" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">受領の署名</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 22):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1235" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="受取日"/><w:tag w:val="registered_mail_log.受取日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1471" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1095" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="906" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1659" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1235" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="渡した日"/><w:tag w:val="registered_mail_log.渡した日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1471" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('device_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式6-1\u3000IT機器台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="IT機器台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、管理Noと種別、メーカーと型番、S/N、OS・版とサポート終了日、使用者と設置場所、暗号化とMDM、マルウェア対策・EDR、点検日、導入日と廃棄日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1492"/><w:gridCol w:w="1492"/><w:gridCol w:w="1273"/><w:gridCol w:w="2054"/><w:gridCol w:w="1492"/><w:gridCol w:w="1273"/><w:gridCol w:w="2053"/><w:gridCol w:w="1438"/><w:gridCol w:w="1437"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1492" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理No</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">種別</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1492" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">メーカー</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">型番</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1273" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">S/N</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2054" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">OS・版</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">サポート終了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1492" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">使用者</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">設置場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1273" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">暗号化</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">MDM</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2053" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア対策・EDR</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1438" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1437" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">導入日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">廃棄日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1492" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1492" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1273" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2054" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1492" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1273" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2053" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1438" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検日"/><w:tag w:val="device_register.点検日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1437" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="導入日"/><w:tag w:val="device_register.導入日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="廃棄日"/><w:tag w:val="device_register.廃棄日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('software_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式6-2\u3000ソフト・ライセンス台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="ソフト・ライセンス台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、名称、提供元、版、用途、ライセンス数、割当、更新期限、サポート終了日、登録日、点検日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1073"/><w:gridCol w:w="1296"/><w:gridCol w:w="1045"/><w:gridCol w:w="1073"/><w:gridCol w:w="1965"/><w:gridCol w:w="1073"/><w:gridCol w:w="1463"/><w:gridCol w:w="2090"/><w:gridCol w:w="1463"/><w:gridCol w:w="1463"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1296" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">提供元</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1045" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">用途</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1965" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">ライセンス数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">割当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">更新期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2090" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">サポート終了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">登録日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in (undefined(name='software') if l_0_software is missing else l_0_software):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_row, 'is_given'):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'name')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1296" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'vendor')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'vendor')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1045" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'version')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'version')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'kind')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'kind')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1965" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="更新期限"/><w:tag w:val="software_register.更新期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2090" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'support_end')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'support_end')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="登録日"/><w:tag w:val="software_register.登録日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検日"/><w:tag w:val="software_register.点検日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    )
            l_1_row = missing
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), t_3(environment, [(13 - environment.call_binop(context, '*', 2, t_1((undefined(name='software') if l_0_software is missing else l_0_software)))), 3])):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1296" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1045" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1965" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1073" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="更新期限"/><w:tag w:val="software_register.更新期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2090" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="登録日"/><w:tag w:val="software_register.登録日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1463" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検日"/><w:tag w:val="software_register.点検日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('software_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式6-3\u3000ソフト・外部サービス・生成AI利用申請</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="ソフト・外部サービス・生成AI利用申請。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="software_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">目的</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">入力する情報区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">代替</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2041" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">審査</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="software_request.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('byod_consent' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式6-4\u3000BYOD申請・同意書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="BYOD申請・同意書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="byod_consent.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者・所属</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">機種・OS・版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">使う業務・サービス</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">画面ロック</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="画面ロック"/><w:tag w:val="byod_consent.画面ロック"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">暗号化</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="暗号化"/><w:tag w:val="byod_consent.暗号化"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">遠隔消去への同意</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="遠隔消去への同意"/><w:tag w:val="byod_consent.遠隔消去への同意"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="同意する" w:value="同意する"/><w:listItem w:displayText="消去の対象がない" w:value="消去の対象がない"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">同意する・消去の対象がない</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">紛失したときに直ちに届けることへの同意</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="紛失したときに直ちに届けることへの同意"/><w:tag w:val="byod_consent.紛失したときに直ちに届けることへの同意"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="同意する" w:value="同意する"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">同意する</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">利用期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="利用期限"/><w:tag w:val="byod_consent.利用期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('loan_receipt' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式6-5\u3000貸与品預り証</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="貸与品預り証。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">貸与日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="貸与日"/><w:tag w:val="loan_receipt.貸与日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">品名・管理No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">付属品</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">貸与する者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">借りる者の所属・氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">借りる者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">返却予定日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却予定日"/><w:tag w:val="loan_receipt.返却予定日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">返却日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却日"/><w:tag w:val="loan_receipt.返却日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">返却時の状態</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">受け取った者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('server_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-1\u3000サーバー・ネットワーク機器台帳</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="サーバー・ネットワーク機器台帳。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、管理Noと種別、メーカーと型番、OS・ファームウェアの版とサポート終了日、用途と台数、所在地と更新の可否・つながる先、管理者と責任者、保守業者・連絡先と保証の期限、点検日、導入日と廃棄日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1457"/><w:gridCol w:w="1456"/><w:gridCol w:w="2004"/><w:gridCol w:w="1029"/><w:gridCol w:w="2005"/><w:gridCol w:w="1242"/><w:gridCol w:w="2005"/><w:gridCol w:w="1403"/><w:gridCol w:w="1403"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1457" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理No</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">種別</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1456" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">メーカー</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">型番</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2004" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">OS・ファームウェアの版</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">サポート終了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1029" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">用途</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">台数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2005" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">所在地</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">更新の可否・つながる先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1242" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理者</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">責任者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2005" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保守業者・連絡先</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">保証の期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">導入日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">廃棄日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1457" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1456" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2004" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1029" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2005" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1242" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2005" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検日"/><w:tag w:val="server_register.点検日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="導入日"/><w:tag w:val="server_register.導入日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="廃棄日"/><w:tag w:val="server_register.廃棄日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('cloud_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-2\u3000クラウドサービス一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="クラウドサービス一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、サービスと事業者、業務と情報種別・重要度、管理者と利用者範囲、MFAと保存国・制度の確認、認証とAI学習への利用、評価日と評価の結果、契約終了時処理と終了日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1592"/><w:gridCol w:w="2190"/><w:gridCol w:w="1825"/><w:gridCol w:w="2191"/><w:gridCol w:w="2190"/><w:gridCol w:w="1826"/><w:gridCol w:w="2190"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1592" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">サービス</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">事業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2190" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">業務</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">情報種別・重要度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1825" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理者</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">利用者範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2191" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">MFA</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">保存国・制度の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2190" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">認証</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">AI学習への利用</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1826" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">評価日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">評価の結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2190" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">契約終了時処理</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">終了日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1592" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2190" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1825" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2191" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2190" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1826" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="評価日"/><w:tag w:val="cloud_register.評価日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2190" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="終了日"/><w:tag w:val="cloud_register.終了日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('patch_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-3\u3000パッチ・脆弱性対応記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="パッチ・脆弱性対応記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、公開日と確かめた日・見つけた日、製品、対象の機器、CVE、深刻度、期限、適用日と検査・照合の結果、代わりの対策・顧客の回答、例外承認、見直し日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1322"/><w:gridCol w:w="970"/><w:gridCol w:w="1574"/><w:gridCol w:w="1171"/><w:gridCol w:w="1172"/><w:gridCol w:w="1322"/><w:gridCol w:w="1889"/><w:gridCol w:w="1889"/><w:gridCol w:w="1373"/><w:gridCol w:w="1322"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1322" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">公開日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">確かめた日・見つけた日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="970" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">製品</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1574" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象の機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1171" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">CVE</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1172" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">深刻度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1322" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">適用日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">検査・照合の結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">代わりの対策・顧客の回答</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1373" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">例外承認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1322" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">見直し日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1322" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="公開日"/><w:tag w:val="patch_record.公開日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確かめた日・見つけた日"/><w:tag w:val="patch_record.確かめた日・見つけた日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="970" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1574" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1171" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1172" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1322" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="patch_record.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="適用日"/><w:tag w:val="patch_record.適用日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1373" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1322" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="見直し日"/><w:tag w:val="patch_record.見直し日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('network_map' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-4\u3000ネットワーク構成図・一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="ネットワーク構成図・一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、ネットワークの名称、所在地、用途、つながる機器、外部との接続、機器の製造元・型番、保守業者、確認日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1409"/><w:gridCol w:w="873"/><w:gridCol w:w="723"/><w:gridCol w:w="1324"/><w:gridCol w:w="1325"/><w:gridCol w:w="1408"/><w:gridCol w:w="1024"/><w:gridCol w:w="986"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1409" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">ネットワークの名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="873" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">所在地</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="723" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">用途</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1324" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">つながる機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1325" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">外部との接続</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1408" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">機器の製造元・型番</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1024" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保守業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in (undefined(name='networks') if l_0_networks is missing else l_0_networks):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_row, 'is_given'):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1409" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'name')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="873" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'location')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'location')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="723" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if (t_4(environment.getattr(l_1_row, 'purpose')) != '―'):
                        pass
                        yield escape(environment.finalize(environment.getattr(l_1_row, 'purpose')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1324" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1325" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1408" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1024" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認日"/><w:tag w:val="network_map.確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    )
            l_1_row = missing
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), t_3(environment, [(21 - environment.call_binop(context, '*', 2, t_1((undefined(name='networks') if l_0_networks is missing else l_0_networks)))), 3])):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1409" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="873" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="723" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1324" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1325" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1408" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1024" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="986" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認日"/><w:tag w:val="network_map.確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('cloud_assessment' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-5\u3000クラウド評価票</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="クラウド評価票。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、区分、確かめること、結果、根拠資料、条件・是正、判断者、判断日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="666"/><w:gridCol w:w="854"/><w:gridCol w:w="1565"/><w:gridCol w:w="1193"/><w:gridCol w:w="1210"/><w:gridCol w:w="1387"/><w:gridCol w:w="1032"/><w:gridCol w:w="1165"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="666" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="854" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1565" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確かめること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1193" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（○・△・×）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1210" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">根拠資料</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">条件・是正</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1032" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">判断者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1165" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">判断日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="666" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="854" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1565" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1193" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="cloud_assessment.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1210" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1387" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1032" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1165" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="判断日"/><w:tag w:val="cloud_assessment.判断日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('log_review' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-6\u3000ログ点検記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="ログ点検記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、点検日、対象、期間、保存、管理外接続、無許可機器・無線、不審通信、異常、処置、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1571"/><w:gridCol w:w="1152"/><w:gridCol w:w="1152"/><w:gridCol w:w="1608"/><w:gridCol w:w="1609"/><w:gridCol w:w="1608"/><w:gridCol w:w="1608"/><w:gridCol w:w="1153"/><w:gridCol w:w="1152"/><w:gridCol w:w="1391"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1571" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1152" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1152" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保存</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（あり・なし）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1609" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">管理外接続</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（なし・あり）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">無許可機器・無線</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（なし・あり）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">不審通信</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（なし・あり）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1153" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">異常</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1152" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">処置</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1391" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 11):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1571" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検日"/><w:tag w:val="log_review.点検日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1152" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1152" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1608" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="保存"/><w:tag w:val="log_review.保存"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1609" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="管理外接続"/><w:tag w:val="log_review.管理外接続"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="なし" w:value="なし"/><w:listItem w:displayText="あり" w:value="あり"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1608" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="無許可機器・無線"/><w:tag w:val="log_review.無許可機器・無線"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="なし" w:value="なし"/><w:listItem w:displayText="あり" w:value="あり"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1608" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="不審通信"/><w:tag w:val="log_review.不審通信"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="なし" w:value="なし"/><w:listItem w:displayText="あり" w:value="あり"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1153" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1152" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1391" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('change_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-7\u3000変更管理票</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="変更管理票。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="change_record.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="change_record.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="変更" w:value="変更"/><w:listItem w:displayText="障害の処置" w:value="障害の処置"/><w:listItem w:displayText="遠隔保守" w:value="遠隔保守"/><w:listItem w:displayText="パスワードの変更" w:value="パスワードの変更"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">変更・障害の処置・遠隔保守・パスワードの変更</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">対象の機器・システム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1247" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">障害の日時・原因</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1871" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">変更の内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1247" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1871" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">影響と戻し方</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">予定日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="予定日"/><w:tag w:val="change_record.予定日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="change_record.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">開始・終了時刻</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1247" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">結果・処置</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">後から確かめた者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('external_connection' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-8\u3000外部接続一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="外部接続一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、相手先、相手が管理するシステム、つながる資産、接続の方法、やり取りする情報、窓口、承認者、開始日、終了日、点検日、点検者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1053"/><w:gridCol w:w="1698"/><w:gridCol w:w="1596"/><w:gridCol w:w="1415"/><w:gridCol w:w="1698"/><w:gridCol w:w="872"/><w:gridCol w:w="1053"/><w:gridCol w:w="1189"/><w:gridCol w:w="1188"/><w:gridCol w:w="1189"/><w:gridCol w:w="1053"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">相手先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">相手が管理するシステム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1596" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">つながる資産</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1415" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">接続の方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">やり取りする情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="872" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">窓口</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">開始日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1188" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">終了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点検者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1596" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1415" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1698" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="872" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="開始日"/><w:tag w:val="external_connection.開始日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1188" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="終了日"/><w:tag w:val="external_connection.終了日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1189" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検日"/><w:tag w:val="external_connection.点検日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1053" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('firewall_rules' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式7-9\u3000通信規則一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="通信規則一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、Noと機器、送信元と宛先、通信の種類・ポートと理由、承認者、設定日と期限、棚卸日と要否、削除日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1476"/><w:gridCol w:w="1783"/><w:gridCol w:w="2876"/><w:gridCol w:w="1782"/><w:gridCol w:w="2013"/><w:gridCol w:w="2061"/><w:gridCol w:w="2013"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1476" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1783" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">送信元</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">宛先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2876" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">通信の種類・ポート</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1782" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2013" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">設定日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2061" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">棚卸日</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">要否</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（継続・削除）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2013" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">削除日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1476" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1783" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2876" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1782" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2013" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="設定日"/><w:tag w:val="firewall_rules.設定日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="firewall_rules.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2061" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="棚卸日"/><w:tag w:val="firewall_rules.棚卸日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="要否"/><w:tag w:val="firewall_rules.要否"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="継続" w:value="継続"/><w:listItem w:displayText="削除" w:value="削除"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2013" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="削除日"/><w:tag w:val="firewall_rules.削除日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('developed_systems' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式8-1\u3000開発システム一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="開発システム一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、システム名、用途、開発・保守の担当、公開の範囲、使うOSS・版、稼働環境、サポート終了日、最終診断日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="785"/><w:gridCol w:w="1634"/><w:gridCol w:w="1007"/><w:gridCol w:w="1961"/><w:gridCol w:w="1635"/><w:gridCol w:w="1961"/><w:gridCol w:w="1425"/><w:gridCol w:w="1962"/><w:gridCol w:w="1634"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="785" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1634" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">システム名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1007" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">用途</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1961" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">開発・保守の担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1635" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">公開の範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1961" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">使うOSS・版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1425" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">稼働環境</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1962" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">サポート終了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1634" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">最終診断日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            if (undefined(name='development') if l_0_development is missing else l_0_development):
                pass
                l_1_loop = missing
                for l_1_row, l_1_loop in LoopContext((undefined(name='developments') if l_0_developments is missing else l_0_developments), undefined):
                    _loop_vars = {}
                    pass
                    if environment.getattr(l_1_row, 'is_given'):
                        pass
                        yield (
                            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="785" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                        )
                        yield escape(environment.finalize(environment.getattr(l_1_loop, 'index')))
                        yield (
                            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1634" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                        )
                        if (t_4(environment.getattr(l_1_row, 'name')) != '―'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_1_row, 'name')))
                        yield (
                            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1007" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                        )
                        if (t_4(environment.getattr(l_1_row, 'purpose')) != '―'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_1_row, 'purpose')))
                        yield (
                            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1961" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                        )
                        if (t_4(environment.getattr(l_1_row, 'owner')) != '―'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_1_row, 'owner')))
                        yield (
                            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1635" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                        )
                        if (t_4(environment.getattr(l_1_row, 'exposure')) != '―'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_1_row, 'exposure')))
                        yield (
                            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1961" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1425" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:r><w:t xml:space="preserve">'
                        )
                        if (t_4(environment.getattr(l_1_row, 'environment')) != '―'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_1_row, 'environment')))
                        yield (
                            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1962" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1634" w:type="dxa"/></w:tcPr>'
                            '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                        )
                l_1_loop = l_1_row = missing
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), t_3(environment, [(13 - (environment.call_binop(context, '*', 2, t_1((undefined(name='developments') if l_0_developments is missing else l_0_developments))) if (undefined(name='development') if l_0_development is missing else l_0_development) else 0)), 3])):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="785" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1634" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1007" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1961" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1635" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1961" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1425" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1962" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1634" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('security_requirements' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式8-2\u3000セキュリティ要件定義書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="セキュリティ要件定義書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">システム名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">作成日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="作成日"/><w:tag w:val="security_requirements.作成日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">作成者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">扱う情報と区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">認証とアクセス権</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">通信と保存の暗号化</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="964" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">ログ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">脆弱性への対処</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">バックアップと復旧</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">外部サービス・OSS</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('release_checklist' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式8-3\u3000リリース前チェックリスト</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="リリース前チェックリスト。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、確認すること、証跡、結果、確認者と確認日、残る課題、承認・確認の署名。"/></w:tblPr><w:tblGrid><w:gridCol w:w="724"/><w:gridCol w:w="1701"/><w:gridCol w:w="929"/><w:gridCol w:w="1327"/><w:gridCol w:w="1266"/><w:gridCol w:w="1315"/><w:gridCol w:w="1810"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="724" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="929" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">証跡</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1327" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（○・×・該当なし）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1266" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">確認日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1315" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">残る課題</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1810" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認・確認の署名</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 14):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="724" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1701" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="929" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1327" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="結果"/><w:tag w:val="release_checklist.結果"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="×" w:value="×"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1266" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認日"/><w:tag w:val="release_checklist.確認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1315" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1810" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('change_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式8-4\u3000変更申請書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="変更申請書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="change_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">システム名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">問題の内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">変更の計画</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">設計の要点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">セキュリティ要求の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1474" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">移行と戻し方</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="964" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">試験に使うデータ（加工の方法・件数・期間）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">データを消した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="データを消した日"/><w:tag w:val="change_request.データを消した日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="964" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">文書の更新</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">完了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="完了日"/><w:tag w:val="change_request.完了日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('vendor_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-1\u3000委託先一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="委託先一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、委託先、業務、提供情報、個人・番号の有無、契約日・期限、機密保持、再委託、評価日、点数、次回、事故連絡先。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1889"/><w:gridCol w:w="1888"/><w:gridCol w:w="1889"/><w:gridCol w:w="1039"/><w:gridCol w:w="1331"/><w:gridCol w:w="1039"/><w:gridCol w:w="1038"/><w:gridCol w:w="992"/><w:gridCol w:w="727"/><w:gridCol w:w="992"/><w:gridCol w:w="1180"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">委託先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1888" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">業務</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">提供情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">個人・番号の有無</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（なし・個人データ・個人番号）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1331" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">契約日・期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">機密保持</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（条項・覚書・なし）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1038" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">再委託</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（なし・承認済み・禁止）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">評価日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="727" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">次回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">事故連絡先</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 11):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1888" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1889" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="個人・番号の有無"/><w:tag w:val="vendor_register.個人・番号の有無"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="なし" w:value="なし"/><w:listItem w:displayText="個人データ" w:value="個人データ"/><w:listItem w:displayText="個人番号" w:value="個人番号"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1331" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1039" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="機密保持"/><w:tag w:val="vendor_register.機密保持"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="条項" w:value="条項"/><w:listItem w:displayText="覚書" w:value="覚書"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1038" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="再委託"/><w:tag w:val="vendor_register.再委託"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="なし" w:value="なし"/><w:listItem w:displayText="承認済み" w:value="承認済み"/><w:listItem w:displayText="禁止" w:value="禁止"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="評価日"/><w:tag w:val="vendor_register.評価日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="727" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="992" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="次回"/><w:tag w:val="vendor_register.次回"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('vendor_checklist' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-2\u3000委託先チェックリスト（追加項目）</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="委託先チェックリスト（追加項目）。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、No、分類、項目、回答、根拠資料、是正期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1012"/><w:gridCol w:w="1298"/><w:gridCol w:w="1299"/><w:gridCol w:w="1854"/><w:gridCol w:w="1838"/><w:gridCol w:w="1771"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1012" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1298" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">分類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1299" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1854" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">回答</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（はい・一部・いいえ・該当なし）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1838" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">根拠資料</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">是正期限</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1012" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1298" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1299" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1854" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="回答"/><w:tag w:val="vendor_checklist.回答"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1838" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1771" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="是正期限"/><w:tag w:val="vendor_checklist.是正期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('vendor_correction' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-3\u3000評価結果・是正記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="評価結果・是正記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、委託先、評価日、評価者、点数、指摘、求めた是正と理由、費用の協議（日・内容・結果）、期限、完了確認、承認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1243"/><w:gridCol w:w="1403"/><w:gridCol w:w="1243"/><w:gridCol w:w="1028"/><w:gridCol w:w="1029"/><w:gridCol w:w="2005"/><w:gridCol w:w="2004"/><w:gridCol w:w="1403"/><w:gridCol w:w="1403"/><w:gridCol w:w="1243"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1243" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">委託先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">評価日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1243" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">評価者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1028" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">点数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1029" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">指摘</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2005" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">求めた是正と理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2004" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">費用の協議（日・内容・結果）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">完了確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1243" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1243" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="評価日"/><w:tag w:val="vendor_correction.評価日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1243" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1028" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1029" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2005" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2004" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="vendor_correction.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1403" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="完了確認"/><w:tag w:val="vendor_correction.完了確認"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1243" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('resubcontract_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-4\u3000再委託申請・承認書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="再委託申請・承認書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="resubcontract_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">委託先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">再委託先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2041" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">再委託する業務と情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">再委託先を選ぶ基準</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">契約書案の写し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="契約書案の写し"/><w:tag w:val="resubcontract_request.契約書案の写し"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">認証の証書の写し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="認証の証書の写し"/><w:tag w:val="resubcontract_request.認証の証書の写し"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">同じ義務を書面で課す</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="同じ義務を書面で課す"/><w:tag w:val="resubcontract_request.同じ義務を書面で課す"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="あり" w:value="あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">事故のとき'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'へも直接知らせる</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="事故のとき'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'へも直接知らせる"/><w:tag w:val="resubcontract_request.事故のとき'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'へも直接知らせる"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="同意あり" w:value="同意あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">同意あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">状況の報告を'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が見られる</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="状況の報告を'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'が見られる"/><w:tag w:val="resubcontract_request.状況の報告を'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が見られる"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="同意あり" w:value="同意あり"/><w:listItem w:displayText="なし" w:value="なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">同意あり・なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">条件</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="承認日"/><w:tag w:val="resubcontract_request.承認日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('handover_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-5\u3000情報授受記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報授受記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、日付、相手・持出先、内容、数量、媒体と方法、渡した者と受けた者、承認した者、返却・廃棄日、照合した日・者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1522"/><w:gridCol w:w="2044"/><w:gridCol w:w="1116"/><w:gridCol w:w="1117"/><w:gridCol w:w="1116"/><w:gridCol w:w="1580"/><w:gridCol w:w="1812"/><w:gridCol w:w="1522"/><w:gridCol w:w="2175"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1522" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2044" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">相手・持出先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1116" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1117" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">数量</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1116" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">媒体</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1580" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">渡した者</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（下段）"/></w:pPr><w:r><w:t xml:space="preserve">受けた者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認した者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1522" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却・廃棄日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2175" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">照合した日・者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 8):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="737" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1522" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:tag w:val="handover_record.日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2044" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1116" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1117" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1116" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1580" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄（下段）"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1812" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1522" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却・廃棄日"/><w:tag w:val="handover_record.返却・廃棄日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2175" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('return_report' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-6\u3000返却・廃棄報告書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="返却・廃棄報告書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="報告日"/><w:tag w:val="return_report.報告日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告する者・責任者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">契約・業務の名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2721" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">返却したもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2721" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">廃棄・消去したもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="return_report.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施者・立会者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">証明書No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">受領した者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('vendor_audit' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-7\u3000監査通知・報告</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="監査通知・報告。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">委託先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">通知日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="通知日"/><w:tag w:val="vendor_audit.通知日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="実施日"/><w:tag w:val="vendor_audit.実施日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="方法"/><w:tag w:val="vendor_audit.方法"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="訪問" w:value="訪問"/><w:listItem w:displayText="面談" w:value="面談"/><w:listItem w:displayText="書面" w:value="書面"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">訪問・面談・書面</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1361" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">費用の負担</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="3402" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確かめた結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2721" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">指摘と是正の期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実施者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">委託先の確認の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('loaned_items' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式9-8\u3000貸与物管理表</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="貸与物管理表。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、品名、No、貸与元、借受日、保管場所、現物確認日（月次）、返却日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="999"/><w:gridCol w:w="779"/><w:gridCol w:w="1207"/><w:gridCol w:w="1363"/><w:gridCol w:w="1414"/><w:gridCol w:w="1947"/><w:gridCol w:w="1363"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="999" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">品名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="779" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1207" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">貸与元</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1363" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">借受日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1414" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">保管場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1947" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">現物確認日（月次）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1363" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却日</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 22):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="999" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="779" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1207" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1363" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="借受日"/><w:tag w:val="loaned_items.借受日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1414" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1947" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1363" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却日"/><w:tag w:val="loaned_items.返却日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('incident_report' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-1\u3000インシデント報告書</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="インシデント報告書。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">段階</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="段階"/><w:tag w:val="incident_report.段階"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="速報" w:value="速報"/><w:listItem w:displayText="経過" w:value="経過"/><w:listItem w:displayText="最終" w:value="最終"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">速報・経過・最終</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">発生日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">発見日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">発見者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="incident_report.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="漏えい・流出" w:value="漏えい・流出"/><w:listItem w:displayText="改ざん・消失・破壊・停止" w:value="改ざん・消失・破壊・停止"/><w:listItem w:displayText="マルウェア感染" w:value="マルウェア感染"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">漏えい・流出・改ざん・消失・破壊・停止・マルウェア感染</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">レベル</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="レベル"/><w:tag w:val="incident_report.レベル"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/><w:listItem w:displayText="0" w:value="0"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">3・2・1・0</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1077" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">概要</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">影響（人数・情報項目）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">初動</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">証拠保全</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">原因</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">二次被害又はそのおそれ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">届出（IPA・JPCERT・警察・個人情報保護委員会・委託元と日時）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">本人通知</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">公表</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">復旧</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">再発防止</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">その他参考となる事項</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">有効性評価</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('emergency_contacts' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-2\u3000緊急連絡網</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="緊急連絡網。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、役割、氏名、電話、メール、代行、夜間休日、外部（保守・保険・弁護士・フォレンジック）。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1058"/><w:gridCol w:w="1059"/><w:gridCol w:w="1058"/><w:gridCol w:w="1279"/><w:gridCol w:w="1058"/><w:gridCol w:w="1498"/><w:gridCol w:w="2062"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1058" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">役割</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1059" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1058" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">メール</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1058" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">代行</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1498" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">夜間休日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2062" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">外部（保守・保険・弁護士・フォレンジック）</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 21):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1058" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1059" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1058" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1279" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1058" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1498" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2062" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('incident_timeline' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-3\u3000時系列記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="時系列記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、日時、起きたこと・したこと、した者、指示した者、証拠の保管場所、備考。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1040"/><w:gridCol w:w="2024"/><w:gridCol w:w="1256"/><w:gridCol w:w="1688"/><w:gridCol w:w="2024"/><w:gridCol w:w="1040"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1040" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2024" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">起きたこと・したこと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1256" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">した者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1688" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">指示した者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2024" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">証拠の保管場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1040" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">備考</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 22):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1040" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2024" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1256" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1688" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2024" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1040" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('breach_assessment' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-4\u3000漏えい等報告判定シート</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="漏えい等報告判定シート。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">インシデント報告書No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">知った日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="知った日"/><w:tag w:val="breach_assessment.知った日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1247" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">漏えい等した情報の項目と人数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">顧客から預かった情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="顧客から預かった情報"/><w:tag w:val="breach_assessment.顧客から預かった情報"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">要配慮個人情報を含む</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="要配慮個人情報を含む"/><w:tag w:val="breach_assessment.要配慮個人情報を含む"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">財産的被害のおそれ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="財産的被害のおそれ"/><w:tag w:val="breach_assessment.財産的被害のおそれ"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">不正の目的のおそれ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="不正の目的のおそれ"/><w:tag w:val="breach_assessment.不正の目的のおそれ"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">1,000人を超える</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="1,000人を超える"/><w:tag w:val="breach_assessment.1,000人を超える"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーを含む</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="マイナンバーを含む"/><w:tag w:val="breach_assessment.マイナンバーを含む"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーで、不特定多数に見られた</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="マイナンバーで、不特定多数に見られた"/><w:tag w:val="breach_assessment.マイナンバーで、不特定多数に見られた"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーで、100人を超える</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="マイナンバーで、100人を超える"/><w:tag w:val="breach_assessment.マイナンバーで、100人を超える"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="おそれ" w:value="おそれ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ・おそれ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">行政機関などから請けた事務の個人番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="行政機関などから請けた事務の個人番号"/><w:tag w:val="breach_assessment.行政機関などから請けた事務の個人番号"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">速報期限（知った日が1日目）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="速報期限（知った日が1日目）"/><w:tag w:val="breach_assessment.速報期限（知った日が1日目）"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確報期限（知った日が1日目）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確報期限（知った日が1日目）"/><w:tag w:val="breach_assessment.確報期限（知った日が1日目）"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">速報した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="速報した日"/><w:tag w:val="breach_assessment.速報した日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">速報の受付番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確報した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確報した日"/><w:tag w:val="breach_assessment.確報した日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確報の受付番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">高度な暗号化等による除外</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="高度な暗号化等による除外"/><w:tag w:val="breach_assessment.高度な暗号化等による除外"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="該当する" w:value="該当する"/><w:listItem w:displayText="該当しない" w:value="該当しない"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">該当する・該当しない</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">報告先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="報告先"/><w:tag w:val="breach_assessment.報告先"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="個人情報保護委員会" w:value="個人情報保護委員会"/><w:listItem w:displayText="所管の大臣" w:value="所管の大臣"/><w:listItem w:displayText="顧客（委託元）への通知" w:value="顧客（委託元）への通知"/><w:listItem w:displayText="報告を要しない" w:value="報告を要しない"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">個人情報保護委員会・所管の大臣・顧客（委託元）への通知・報告を要しない</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">委託元への通知（日時・相手・内容）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">本人への通知</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="本人への通知"/><w:tag w:val="breach_assessment.本人への通知"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="要" w:value="要"/><w:listItem w:displayText="否" w:value="否"/><w:listItem w:displayText="保留" w:value="保留"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">要・否・保留</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">現行の様式を確かめた日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="現行の様式を確かめた日"/><w:tag w:val="breach_assessment.現行の様式を確かめた日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1871" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">判断の理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">判断者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('person_notice' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-5\u3000本人通知文</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="通知日"/><w:tag w:val="person_notice.通知日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="宛名"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="宛名"/><w:tag w:val="person_notice.宛名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\u3000様</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
            yield (
                '</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">このたび、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'が扱う'
            yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
            yield (
                'の情報について、次の事故が起きました。ご迷惑とご心配をおかけし、おわび申し上げます。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="104"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">起きたこと（いつ、どこで、何が起きたか）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="起きたこと（いつ、どこで、何が起きたか）"/><w:tag w:val="person_notice.起きたこと（いつ、どこで、何が起きたか）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="104"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">漏えい等した情報の項目</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="漏えい等した情報の項目"/><w:tag w:val="person_notice.漏えい等した情報の項目"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="104"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">原因</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="原因"/><w:tag w:val="person_notice.原因"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="104"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">二次被害のおそれ</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="二次被害のおそれ"/><w:tag w:val="person_notice.二次被害のおそれ"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="104"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">不審な電話、メール又は請求があったときは、応じずに、下の窓口へお知らせください。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="104"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">行った対応</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="行った対応"/><w:tag w:val="person_notice.行った対応"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">問合せ窓口\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="問合せ窓口"/><w:tag w:val="person_notice.問合せ窓口"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('prevention_review' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-6\u3000再発防止・有効性評価</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="再発防止・有効性評価。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、インシデント報告書No、原因、再発防止策、担当、期限、完了日、評価日、有効性、評価者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2218"/><w:gridCol w:w="1139"/><w:gridCol w:w="1848"/><w:gridCol w:w="1139"/><w:gridCol w:w="1553"/><w:gridCol w:w="1552"/><w:gridCol w:w="1553"/><w:gridCol w:w="1627"/><w:gridCol w:w="1375"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2218" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">インシデント報告書No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1139" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">原因</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1848" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">再発防止策</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1139" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1553" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1552" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">完了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1553" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">評価日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">有効性</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（有効・一部有効・無効）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1375" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">評価者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2218" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1139" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1848" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1139" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1553" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="期限"/><w:tag w:val="prevention_review.期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1552" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="完了日"/><w:tag w:val="prevention_review.完了日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1553" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="評価日"/><w:tag w:val="prevention_review.評価日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1627" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="有効性"/><w:tag w:val="prevention_review.有効性"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="有効" w:value="有効"/><w:listItem w:displayText="一部有効" w:value="一部有効"/><w:listItem w:displayText="無効" w:value="無効"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1375" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('drill_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-7\u3000BCP・訓練記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="BCP・訓練記録。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1304" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">シナリオ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">日時</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日時"/><w:tag w:val="drill_record.日時"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="方法"/><w:tag w:val="drill_record.方法"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="読み合わせ" w:value="読み合わせ"/><w:listItem w:displayText="実際の操作" w:value="実際の操作"/><w:listItem w:displayText="両方" w:value="両方"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">読み合わせ・実際の操作・両方</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1928" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">参加者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1304" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">欠席者への説明</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">対象のシステム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">RTO（目標復旧時間）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">実績（かかった時間）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">RPO（目標復旧時点）と復元した時点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="2551" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">課題</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1928" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">手順と教育の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">次回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="次回"/><w:tag w:val="drill_record.次回"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('incident_register' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-8\u3000インシデント一覧</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="インシデント一覧。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、報告No、発生日、区分、レベル、概要、影響（人数・停止の時間）、届出・通知した相手、終えた日、再発防止策。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1136"/><w:gridCol w:w="1095"/><w:gridCol w:w="2262"/><w:gridCol w:w="1120"/><w:gridCol w:w="2085"/><w:gridCol w:w="1563"/><w:gridCol w:w="1564"/><w:gridCol w:w="1094"/><w:gridCol w:w="2085"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1136" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">報告No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1095" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">発生日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2262" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（漏えい・流出・改ざん・消失・破壊・停止・マルウェア感染）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1120" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">レベル</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="小さい字"/></w:rPr><w:t xml:space="preserve">（3・2・1）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2085" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">概要</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1563" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">影響（人数・停止の時間）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1564" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">届出・通知した相手</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1094" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">終えた日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2085" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">再発防止策</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 12):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1136" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1095" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="発生日"/><w:tag w:val="incident_register.発生日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2262" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="区分"/><w:tag w:val="incident_register.区分"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="漏えい・流出" w:value="漏えい・流出"/><w:listItem w:displayText="改ざん・消失・破壊・停止" w:value="改ざん・消失・破壊・停止"/><w:listItem w:displayText="マルウェア感染" w:value="マルウェア感染"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1120" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="レベル"/><w:tag w:val="incident_register.レベル"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="3" w:value="3"/><w:listItem w:displayText="2" w:value="2"/><w:listItem w:displayText="1" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2085" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1563" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1564" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1094" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="終えた日"/><w:tag w:val="incident_register.終えた日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002/\u2002\u2002/\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2085" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('principal_notice' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-9\u3000委託元への事故通知</w:t></w:r></w:p>'
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
                '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">起きたこと（日時、場所、見つけた経緯）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="起きたこと（日時、場所、見つけた経緯）"/><w:tag w:val="principal_notice.起きたこと（日時、場所、見つけた経緯）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">関係する情報の項目</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="関係する情報の項目"/><w:tag w:val="principal_notice.関係する情報の項目"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">件数・本人の数（分からないときは最大の数）\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="件数・本人の数（分からないときは最大の数）"/><w:tag w:val="principal_notice.件数・本人の数（分からないときは最大の数）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">原因</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="原因"/><w:tag w:val="principal_notice.原因"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">二次被害又はそのおそれ</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="二次被害又はそのおそれ"/><w:tag w:val="principal_notice.二次被害又はそのおそれ"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">行った処置</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="行った処置"/><w:tag w:val="principal_notice.行った処置"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">本人への対応と公表について、ご相談したいこと</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="本人への対応と公表について、ご相談したいこと"/><w:tag w:val="principal_notice.本人への対応と公表について、ご相談したいこと"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="105"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">再発を防ぐ対策（済んだこと、予定）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="再発を防ぐ対策（済んだこと、予定）"/><w:tag w:val="principal_notice.再発を防ぐ対策（済んだこと、予定）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">次に報告する日時\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="次に報告する日時"/><w:tag w:val="principal_notice.次に報告する日時"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">連絡先（担当者・夜間も通じる電話）\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="連絡先（担当者・夜間も通じる電話）"/><w:tag w:val="principal_notice.連絡先（担当者・夜間も通じる電話）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('customer_first_report' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-10\u3000顧客への第一報</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="第一報の日"/><w:tag w:val="customer_first_report.第一報の日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="宛名"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="宛先"/><w:tag w:val="customer_first_report.宛先"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\u3000様</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
            yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'で、御社の情報又は業務に影響するおそれのある事故が起きました。調べている途中ですが、今分かっていることを先にお知らせします。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">知った日時\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="知った日時"/><w:tag w:val="customer_first_report.知った日時"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="106"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">起きたこと（分かっていること）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="起きたこと（分かっていること）"/><w:tag w:val="customer_first_report.起きたこと（分かっていること）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="106"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">まだ分かっていないこと</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="まだ分かっていないこと"/><w:tag w:val="customer_first_report.まだ分かっていないこと"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="106"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">関係する情報・業務（影響の有無）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="関係する情報・業務（影響の有無）"/><w:tag w:val="customer_first_report.関係する情報・業務（影響の有無）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="106"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">行った処置</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="行った処置"/><w:tag w:val="customer_first_report.行った処置"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="106"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">お願いしたいこと（接続の停止、パスワードの変更など）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="お願いしたいこと（接続の停止、パスワードの変更など）"/><w:tag w:val="customer_first_report.お願いしたいこと（接続の停止、パスワードの変更など）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">次に報告する日時\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="次に報告する日時"/><w:tag w:val="customer_first_report.次に報告する日時"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">連絡先（担当者・夜間も通じる電話）\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="連絡先（担当者・夜間も通じる電話）"/><w:tag w:val="customer_first_report.連絡先（担当者・夜間も通じる電話）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">電話で先に伝えた日時・相手\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="電話で先に伝えた日時・相手"/><w:tag w:val="customer_first_report.電話で先に伝えた日時・相手"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('public_statement' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式10-11\u3000公表文</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="公表日"/><w:tag w:val="public_statement.公表日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
            yield (
                '</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">このたび、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'で次の事故が起きました。関係する皆さまに、ご迷惑とご心配をおかけし、おわび申し上げます。調べて分かったことは、改めてお知らせします。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="107"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">起きたこと（いつ、何が起きたか）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="起きたこと（いつ、何が起きたか）"/><w:tag w:val="public_statement.起きたこと（いつ、何が起きたか）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="107"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">影響のある方と、情報の項目</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="影響のある方と、情報の項目"/><w:tag w:val="public_statement.影響のある方と、情報の項目"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="107"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">分かっている原因</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="分かっている原因"/><w:tag w:val="public_statement.分かっている原因"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="107"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">これまでの対応（止めたもの、届出、個別のお知らせ）</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="これまでの対応（止めたもの、届出、個別のお知らせ）"/><w:tag w:val="public_statement.これまでの対応（止めたもの、届出、個別のお知らせ）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:tab/></w:r></w:p>'
                '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="107"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">心当たりのないメール、電話又は請求には応じず、下の窓口へお知らせください。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">次にお知らせする日\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="次にお知らせする日"/><w:tag w:val="public_statement.次にお知らせする日"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="記入行"/></w:pPr><w:r><w:t xml:space="preserve">問合せ窓口（電話・メール・受付の時間）\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="問合せ窓口（電話・メール・受付の時間）"/><w:tag w:val="public_statement.問合せ窓口（電話・メール・受付の時間）"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002</w:t></w:r></w:sdtContent></w:sdt><w:r><w:tab/></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('telework_request' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式11-1\u3000テレワーク申請・自宅点検表</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="テレワーク申請・自宅点検表。"/><w:tblDescription w:val="項目と、その内容を書く欄からなる様式。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/><w:gridCol w:w="1928"/><w:gridCol w:w="2608"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">申請日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="申請日"/><w:tag w:val="telework_request.申請日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">対象者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">IT機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">通信の方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">認証</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">印刷可否</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7144" w:type="dxa"/><w:gridSpan w:val="3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="印刷可否"/><w:tag w:val="telework_request.印刷可否"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="可" w:value="可"/><w:listItem w:displayText="不可" w:value="不可"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">可・不可</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：ルーターの管理パスワードを変えた</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：ルーターの管理パスワードを変えた"/><w:tag w:val="telework_request.点検：ルーターの管理パスワードを変えた"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：ルーターのファームウェアは最新である</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：ルーターのファームウェアは最新である"/><w:tag w:val="telework_request.点検：ルーターのファームウェアは最新である"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：ルーターは製造元の更新が続いている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：ルーターは製造元の更新が続いている"/><w:tag w:val="telework_request.点検：ルーターは製造元の更新が続いている"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：ルーターの管理画面を外から開けない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：ルーターの管理画面を外から開けない"/><w:tag w:val="telework_request.点検：ルーターの管理画面を外から開けない"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：無線LANはWPA2又はWPA3である</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：無線LANはWPA2又はWPA3である"/><w:tag w:val="telework_request.点検：無線LANはWPA2又はWPA3である"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：家族と端末を共用しない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：家族と端末を共用しない"/><w:tag w:val="telework_request.点検：家族と端末を共用しない"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：画面がのぞかれない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：画面がのぞかれない"/><w:tag w:val="telework_request.点検：画面がのぞかれない"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6464" w:type="dxa"/><w:gridSpan w:val="3"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">点検：書類を鍵のかかる所に置ける</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="点検：書類を鍵のかかる所に置ける"/><w:tag w:val="telework_request.点検：書類を鍵のかかる所に置ける"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="794" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1928" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目"/></w:pPr><w:r><w:t xml:space="preserve">承認の期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2608" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="承認の期限"/><w:tag w:val="telework_request.承認の期限"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        if ('takehome_record' in t_2(context, (undefined(name='forms') if l_0_forms is missing else l_0_forms), attribute='id')):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="様式見出し"/></w:pPr><w:r><w:t xml:space="preserve">様式11-2\u3000持帰り書類記録</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="持帰り書類記録。"/><w:tblDescription w:val="1行に1件を書く台帳。列は、持出日、氏名、書類の名称・部数、重要度、持帰り先、承認者、返却日、廃棄の有無、確認者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1548"/><w:gridCol w:w="1135"/><w:gridCol w:w="2211"/><w:gridCol w:w="1371"/><w:gridCol w:w="1607"/><w:gridCol w:w="1371"/><w:gridCol w:w="1547"/><w:gridCol w:w="1843"/><w:gridCol w:w="1371"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1548" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">持出日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1135" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2211" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">書類の名称・部数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1371" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">重要度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1607" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">持帰り先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1371" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1547" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">返却日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1843" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">廃棄の有無</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1371" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="様式項目（中央）"/></w:pPr><w:r><w:t xml:space="preserve">確認者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_row in environment.call(context, (undefined(name='range') if l_0_range is missing else l_0_range), 13):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1548" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="持出日"/><w:tag w:val="takehome_record.持出日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1135" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2211" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1371" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1607" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1371" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1547" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="返却日"/><w:tag w:val="takehome_record.返却日"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1843" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1371" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="様式欄"/></w:pPr></w:p></w:tc></w:tr>'
                )
            l_1_row = missing
            yield (
                '</w:tbl>'
                '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
                '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:pPr></w:p>'
            )
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd2\ufdd2forms_history\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">改訂履歴</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">様式を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、版、日付、内容、承認。"/></w:tblPr><w:tblGrid><w:gridCol w:w="816"/><w:gridCol w:w="2178"/><w:gridCol w:w="3719"/><w:gridCol w:w="2359"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="816" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2178" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">日付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3719" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">承認</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_h in (undefined(name='history') if l_0_history is missing else l_0_history):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="816" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_h, 'version')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2178" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_h, 'date')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3719" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_h, 'summary')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_h, 'approver')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_h = missing
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="区切り"/></w:pPr></w:p>'
            '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/><w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr></w:body>'
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
        l_0_label_middle = resolve('label_middle')
        pass
        yield (
            '<w:ftr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="フッター（横）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
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
        l_0_company_name = resolve('company_name')
        l_0_doc = resolve('doc')
        l_0_revised_on = resolve('revised_on')
        pass
        yield (
            '<w:hdr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 会社名 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 版 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield (
            '版</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 改訂日 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
    blocks = {}
    debug_info = ''
    return locals()

def part_4(environment):
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
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（横）"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 会社名 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 版 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield (
            '版</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（横・下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 改訂日 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
    blocks = {}
    debug_info = ''
    return locals()

def part_5(environment):
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
    'names': ('[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/fontTable.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/header1.xml', 'word/header2.xml', 'word/numbering.xml', 'word/settings.xml', 'word/styles.xml', 'word/theme/theme1.xml', 'word/webSettings.xml', 'docProps/core.xml', 'docProps/app.xml'),
    'body': 'word/document.xml',
    'styles': 'word/styles.xml',
    'numbering': 'word/numbering.xml',
    'chapter': 1,
    'open_item_style': '要記入',
    'needs_stock': '',
    'static': {
        '[Content_Types].xml': '[Content_Types].xml-54ddaad3',
        '_rels/.rels': '.rels-31fdca0a',
        'word/_rels/document.xml.rels': 'document.xml.rels-312ad092',
        'word/fontTable.xml': 'fontTable.xml-2bcd6edd',
        'word/settings.xml': 'settings.xml-3b9acce4',
        'word/styles.xml': 'styles.xml-c9ad3475',
        'word/theme/theme1.xml': 'theme1.xml-0b8bc3ca',
        'word/webSettings.xml': 'webSettings.xml-f0ad5b81',
        'docProps/app.xml': 'app.xml-9139ba9c',
    },
    'parts': {
        'word/document.xml': (part_0, '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"><w:body>', '</w:document>'),
        'word/footer1.xml': (part_1, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/footer2.xml': (part_2, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/header1.xml': (part_3, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/header2.xml': (part_4, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'docProps/core.xml': (part_5, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
    },
    'numberings': {
        'section': ((
            '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            '<w:abstractNum w:abstractNumId="1"><w:nsid w:val="4B495401"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4B495501"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="%2."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading3"/><w:lvlText w:val="%2.%3"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="(%4)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="777" w:hanging="567"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:pStyle w:val="ListNumber2"/><w:lvlText w:val="%5"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1197" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="7"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="8"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            '<w:abstractNum w:abstractNumId="2"><w:nsid w:val="4B495402"/><w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="4B495502"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="・"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="630" w:hanging="315"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet2"/><w:lvlText w:val="－"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1050" w:hanging="315"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="7"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="8"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            '<w:abstractNum w:abstractNumId="3"><w:nsid w:val="4B495403"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4B495503"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="附則項"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="附則号"/><w:lvlText w:val="(%2)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="987" w:hanging="567"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="7"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="8"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
            '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
            '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>'
            '<w:num w:numId="101"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="102"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="103"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="104"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="105"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="106"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="107"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="108"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
        ), {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            105: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            106: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            107: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            108: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ((
            '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            '<w:abstractNum w:abstractNumId="1"><w:nsid w:val="4B495401"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4B495501"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="第%2条"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading3"/><w:lvlText w:val="%3"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="(%4)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="777" w:hanging="567"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:pStyle w:val="ListNumber2"/><w:lvlText w:val="%5"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1197" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="7"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="8"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            '<w:abstractNum w:abstractNumId="2"><w:nsid w:val="4B495402"/><w:multiLevelType w:val="hybridMultilevel"/><w:tmpl w:val="4B495502"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="・"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="630" w:hanging="315"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet2"/><w:lvlText w:val="－"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1050" w:hanging="315"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="7"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="8"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            '<w:abstractNum w:abstractNumId="3"><w:nsid w:val="4B495403"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4B495503"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="附則項"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="420" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="附則号"/><w:lvlText w:val="(%2)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="987" w:hanging="567"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="5"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="6"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="7"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl>'
            '<w:lvl w:ilvl="8"><w:start w:val="1"/><w:numFmt w:val="none"/><w:suff w:val="nothing"/><w:lvlText w:val=""/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
            '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
            '<w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>'
            '<w:num w:numId="101"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="102"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="103"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="104"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="105"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="106"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="107"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            '<w:num w:numId="108"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
        ), {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            105: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            106: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            107: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            108: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
        (102, 0, 0, '附則項'),
        (102, 0, 0, '附則項'),
        (102, 0, 0, '附則項'),
        (102, 0, 0, '附則項'),
        (102, 0, 0, '附則項'),
        (102, 0, 0, '附則項'),
        (103, 0, 0, '附則項'),
        (103, 0, 0, '附則項'),
        (103, 0, 0, '附則項'),
        (103, 0, 0, '附則項'),
        (103, 0, 0, '附則項'),
        (103, 0, 0, '附則項'),
        (104, 0, 0, '附則項'),
        (104, 0, 0, '附則項'),
        (104, 0, 0, '附則項'),
        (104, 0, 0, '附則項'),
        (104, 0, 0, '附則項'),
        (104, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (105, 0, 0, '附則項'),
        (106, 0, 0, '附則項'),
        (106, 0, 0, '附則項'),
        (106, 0, 0, '附則項'),
        (106, 0, 0, '附則項'),
        (106, 0, 0, '附則項'),
        (107, 0, 0, '附則項'),
        (107, 0, 0, '附則項'),
        (107, 0, 0, '附則項'),
        (107, 0, 0, '附則項'),
        (107, 0, 0, '附則項'),
    ),
    'variables': (
        'audit_items',
        'backups',
        'company_name',
        'confidentiality_after',
        'customer',
        'customer_polite',
        'development',
        'developments',
        'doc',
        'forms',
        'history',
        'label_middle',
        'networks',
        'outside',
        'representative',
        'revised_on',
        'software',
        'we',
    ),
}
