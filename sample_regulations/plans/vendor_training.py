"""The template vendor_training.docx, compiled. Written by `make templates`."""

TEMPLATE = '74cf5fac6065100b89627f3787f16ba8367b7c63b33d8d29c1d647c23f91816a'
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
        l_0_ref = resolve('ref')
        l_0_fact = resolve('fact')
        l_0_removable_media = resolve('removable_media')
        l_0_vendor_return_days = resolve('vendor_return_days')
        l_0_vendor_ai_is_with_consent = resolve('vendor_ai_is_with_consent')
        l_0_vendor_resubcontract_days = resolve('vendor_resubcontract_days')
        l_0_vendor_notice_hours = resolve('vendor_notice_hours')
        l_0_suspicious_mail_action_is_report_keep = resolve('suspicious_mail_action_is_report_keep')
        l_0_customer_report_path_is_officer_only = resolve('customer_report_path_is_officer_only')
        l_0_customer = resolve('customer')
        l_0_role = resolve('role')
        l_0_incident_officer = resolve('incident_officer')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2vendor_training\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">研修実施記録（委託先用）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="版表示"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この記録は、'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '（以下「委託元」という。）の仕事をする会社（以下「自社」という。）が、研修の台本及び記録として使い、自社で保存する。委託元には、この記録でなく</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'education_report')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">を送る。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd2\ufdd2vendor_training_record\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">実施の記録</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="5988"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">自社の名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="名称"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">名称</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">実施した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">開始及び終了の時刻</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="例 10:00〜10:30"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">例 10:00〜10:30</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="集合" w:value="集合"/><w:listItem w:displayText="オンライン" w:value="オンライン"/><w:listItem w:displayText="資料を配って読む" w:value="資料を配って読む"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">集合・オンライン・資料を配って読む</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">講師（役職及び氏名）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="講師の役職及び氏名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">講師の役職及び氏名</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">教材（名前及び版）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="教材の名前と版"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">教材の名前と版</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">対象の人数及び受けた人数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="対象 人、受けた 人"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">対象 人、受けた 人</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">確認した日（情報管理責任者）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">情報管理責任者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">講師は、1から8までを順に説明し、空いた欄を参加者の前で埋める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd20\ufdd2vendor_training_organisation\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">組織と体制</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd21\ufdd2vendor_training_tbl_roles\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/><w:r><w:t xml:space="preserve">\u3000自社の役割</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="自社の役割。"/><w:tblDescription w:val="列は、役割、役職、氏名、電話。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="1995"/><w:gridCol w:w="2359"/><w:gridCol w:w="1996"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">役割</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1995" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">役職</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報管理責任者（仕事の情報すべてに責任をもつ）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1995" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">セキュリティ担当（教育、点検及び事故の受付をする）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1995" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報システム担当（機器、アカウント及び更新を管理する）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1995" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">三つの役割は、一人が兼ねることができる。空いたままにしてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">決まりが分からない者は、進める前にセキュリティ担当に聞く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd24\ufdd2vendor_training_persons\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">仕事をする者の約束と教育</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託元の仕事を始める者は、始める前に、この研修を受け、秘密を守る誓約書を情報管理責任者に出す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">研修は、1年に1回以上行う。欠けた者には、情報管理責任者が日を決めて受けさせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">仕事を離れる者は、離れる日までに、借りた物及び資料をすべて戻し、誓約が続くことを確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd28\ufdd2vendor_training_systems\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">機器とシステム</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">他人のアカウントを使わず、見る必要のない情報を開かない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報を置くサーバー及び共有フォルダーは、仕事をする者だけが開ける権限にする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア対策ソフトは、定義が新しくなる設定で動かし続ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">重大な脆弱性の修正は、公開から'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'patch_days')))
        yield (
            '日以内に入れる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">自分のスマートフォン及びカメラで、職場、画面及び資料を撮らない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">仕事に使う機器は、自社又は委託元が渡した物に限る。</w:t></w:r></w:p>'
        )
        if (undefined(name='removable_media') if l_0_removable_media is missing else l_0_removable_media):
            pass
            yield '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">外に持ち出すUSBメモリーは、委託元の承諾を得て、中身を暗号化する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリーに、委託元の情報を入れない。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd217\ufdd2vendor_training_secrets\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">機密の情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預かった情報は、頼まれた仕事のほかに使わない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち出す者は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF vendor_training_tbl_approver \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rvendor_training_tbl_approver\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の者の承認と、委託元の書面の承諾を、両方とも得る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">重要な情報は、名前、置き場所及び使う者を目録に書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡すときは、日、渡す者、受ける者及び方法を、配布の記録に書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">使わない間は、書類及び媒体を施錠した所に置く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">仕事が終わった日から'
        )
        yield escape(environment.finalize((undefined(name='vendor_return_days') if l_0_vendor_return_days is missing else l_0_vendor_return_days)))
        yield '日以内に、返すか、読めない方法で捨て、その日を委託元に書面で知らせる。</w:t></w:r></w:p>'
        if (undefined(name='vendor_ai_is_with_consent') if l_0_vendor_ai_is_with_consent is missing else l_0_vendor_ai_is_with_consent):
            pass
            yield '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">生成AIに入れる者は、委託元の承諾があるサービスの名前を、入れる前に情報管理責任者に確かめる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預かった情報を、要約、翻訳及び議事録を含めて、生成AIに入れない。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd226\ufdd2vendor_training_tbl_approver\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/><w:r><w:t xml:space="preserve">\u3000持出しの承認者と記録の置き場所</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="持出しの承認者と記録の置き場所。"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3629"/><w:gridCol w:w="5443"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">持出しを承認する者（役職及び氏名）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">目録の置き場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">配布の記録の置き場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd227\ufdd2vendor_training_subcontractors\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">再委託先</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">契約が再委託を認めていない仕事を、別の者に回さない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">認めている仕事を回すときは、行わせる日の'
        )
        yield escape(environment.finalize((undefined(name='vendor_resubcontract_days') if l_0_vendor_resubcontract_days is missing else l_0_vendor_resubcontract_days)))
        yield (
            '日前までに委託元に申請し、書面の承諾を待つ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承諾があった相手とは、自社が委託元とした約束と同じ内容を、書面で取り交わす。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す情報は、その仕事の分だけにし、配布の記録に書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報管理責任者は、再委託先にもこの研修を行わせ、受けた人数を聞く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd233\ufdd2vendor_training_incident\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事故のとき</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">気付いた者は、原因を調べる前に、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF vendor_training_tbl_chain \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rvendor_training_tbl_chain\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の順に電話する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報管理責任者は、知ってから'
        )
        yield escape(environment.finalize((undefined(name='vendor_notice_hours') if l_0_vendor_notice_hours is missing else l_0_vendor_notice_hours)))
        yield (
            '時間以内に、委託元の窓口へ電話し、分かったことを書面で送る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機器の電源及び記録はそのままにし、ネットワークからだけ切り離す。</w:t></w:r></w:p>'
        )
        if (undefined(name='suspicious_mail_action_is_report_keep') if l_0_suspicious_mail_action_is_report_keep is missing else l_0_suspicious_mail_action_is_report_keep):
            pass
            yield '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">不審なメールは、消す前に、セキュリティ担当の指示を待つ。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">不審なメールは、差出人と件名をセキュリティ担当に伝えてから消す。</w:t></w:r></w:p>'
        if (undefined(name='customer_report_path_is_officer_only') if l_0_customer_report_path_is_officer_only is missing else l_0_customer_report_path_is_officer_only):
            pass
            yield '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託元の'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'には、委託元の'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
            yield 'が連絡する。自社から先に連絡しない。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託元の顧客の所で働く者は、顧客の担当者にその場で伝え、同時に自社にも知らせる。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd241\ufdd2vendor_training_tbl_chain\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/><w:r><w:t xml:space="preserve">\u3000連絡の順</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="連絡の順。"/><w:tblDescription w:val="列は、順、だれに、氏名、電話。"/></w:tblPr><w:tblGrid><w:gridCol w:w="726"/><w:gridCol w:w="3266"/><w:gridCol w:w="2721"/><w:gridCol w:w="2359"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">順</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">だれに</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">発見者から、セキュリティ担当へ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="氏名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">氏名</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="電話"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">電話</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">セキュリティ担当から、情報管理責任者へ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="氏名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">氏名</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="電話"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">電話</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報管理責任者から、'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield 'の'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
        yield (
            'へ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'phone')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の間）"/></w:pPr><w:r><w:t xml:space="preserve">講師は、参加者の一人に、1から3までの相手の電話番号を、何も見ずに探させて、かかった時間を書く。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="5988"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">かかった時間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="\u3000分"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u3000分</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd242\ufdd2vendor_training_selfcheck\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">自主点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">年に1回以上、次のことを確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd243\ufdd2vendor_training_tbl_check\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/><w:r><w:t xml:space="preserve">\u3000自主点検の結果</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="自主点検の結果。"/><w:tblDescription w:val="列は、確かめること、結果、担当、直す期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4173"/><w:gridCol w:w="1633"/><w:gridCol w:w="1633"/><w:gridCol w:w="1633"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">確かめること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">直す期限</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">誓約書が、仕事をする者の数だけある</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">離れた者のアカウント及び鍵が、止まり、戻っている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かった情報が、目録のとおりにある</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">借りた物が、すべて手元にある</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア対策と更新が、すべての機器で動いている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">私物の機器に、仕事の情報がない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">連絡の順の電話番号が、今も通じる</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="○" w:value="○"/><w:listItem w:displayText="△" w:value="△"/><w:listItem w:displayText="×" w:value="×"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">○・△・×</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd244\ufdd2vendor_training_review\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">見直し</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="5988"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1134" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">出た質問、分かりにくかった所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1134" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">自社で直すこと（担当、期限）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="1134" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">委託元に相談すること（費用を含む）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd2\ufdd2vendor_training_roster\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">受けた者の名簿</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">名簿は、自社で保存し、委託元に渡さない。理解度は、質問又はテストで確かめて書く。欠席した者は、受け直した日を書く。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、No、氏名、参加、理解度、受け直した日、署名。"/></w:tblPr><w:tblGrid><w:gridCol w:w="544"/><w:gridCol w:w="1996"/><w:gridCol w:w="1270"/><w:gridCol w:w="1633"/><w:gridCol w:w="1815"/><w:gridCol w:w="1814"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">参加</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">理解度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">受け直した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">署名</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">4</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">6</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">7</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">8</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">9</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">10</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">11</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">12</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">13</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">14</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">15</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">16</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">17</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">18</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">19</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">20</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="出席" w:value="出席"/><w:listItem w:displayText="欠席" w:value="欠席"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">出席・欠席</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
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
        pass
        yield (
            '<w:ftr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">関係者限り</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
        )
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
        'section': ('numbering.xml-5fd72892', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-fa038aa2', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
        (1, 1, 2, 'Heading2'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
    ),
    'variables': (
        'company_name',
        'customer',
        'customer_report_path_is_officer_only',
        'doc',
        'fact',
        'incident_officer',
        'removable_media',
        'revised_on',
        'role',
        'suspicious_mail_action_is_report_keep',
        'vendor_ai_is_with_consent',
        'vendor_notice_hours',
        'vendor_resubcontract_days',
        'vendor_return_days',
    ),
}
