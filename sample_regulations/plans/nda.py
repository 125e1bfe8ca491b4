"""The template nda.docx, compiled. Written by `make templates`."""

TEMPLATE = '5f1e27085d1b62f20b0a144aaa166cd22f9dba227953193ab94ee47ac9adfc3e'
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
        l_0_blank_vendor = resolve('blank_vendor')
        l_0_company_name = resolve('company_name')
        l_0_vendor = resolve('vendor')
        l_0_vendor_nda_form_is_mutual = resolve('vendor_nda_form_is_mutual')
        l_0_label_middle = resolve('label_middle')
        l_0_oral_confirm_days = resolve('oral_confirm_days')
        l_0_fact = resolve('fact')
        l_0_vendor_nda_start_report_days = resolve('vendor_nda_start_report_days')
        l_0_vendor_nda_report_month = resolve('vendor_nda_report_month')
        l_0_vendor_cloud_is_with_consent = resolve('vendor_cloud_is_with_consent')
        l_0_gloss = resolve('gloss')
        l_0_vendor_ai_is_with_consent = resolve('vendor_ai_is_with_consent')
        l_0_vendor_foreign_is_prohibited = resolve('vendor_foreign_is_prohibited')
        l_0_vendor_resubcontract_days = resolve('vendor_resubcontract_days')
        l_0_vendor_notice_hours = resolve('vendor_notice_hours')
        l_0_personal_data = resolve('personal_data')
        l_0_law = resolve('law')
        l_0_my_number = resolve('my_number')
        l_0_vendor_correction_days = resolve('vendor_correction_days')
        l_0_vendor_cost_days = resolve('vendor_cost_days')
        l_0_vendor_return_days = resolve('vendor_return_days')
        l_0_vendor_nda_survival_years = resolve('vendor_nda_survival_years')
        l_0_vendor_nda_court = resolve('vendor_nda_court')
        l_0_head_address = resolve('head_address')
        l_0_representative = resolve('representative')
        l_0_role = resolve('role')
        l_0_incident_officer = resolve('incident_officer')
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2nda\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">委託契約用機密保持条項</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
        if (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '（以下「甲」という。）と次の表の乙の欄に記載した者（以下「乙」という。）とは、甲が乙に委託する業務における機密情報の取扱いを、次のとおり定める。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '（以下「甲」という。）と'
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'name')))
            yield '（以下「乙」という。）とは、甲が乙に委託する業務における機密情報の取扱いを、次のとおり定める。</w:t></w:r></w:p>'
        yield (
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4173"/><w:gridCol w:w="4899"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">乙</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">委託する業務（以下「本業務」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">乙</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">委託する業務（以下「本業務」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'business')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">もとになる契約（以下「原契約」という。）の名称及び締結日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">この条項が効力をもつ日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4899" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">この条項は、原契約の一部となる。原契約とこの条項とで定めが異なるときは、機密情報の取扱いに限り、この条項による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2nda_information\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">機密情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
        )
        if (undefined(name='vendor_nda_form_is_mutual') if l_0_vendor_nda_form_is_mutual is missing else l_0_vendor_nda_form_is_mutual):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙のうち、情報を開示する側を「開示者」、開示を受ける側を「受領者」という。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲を「開示者」、乙を「受領者」という。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">「機密情報」とは、本業務のために開示者が受領者に開示した情報及び本業務を行う中で生じた情報のうち、次のいずれかに当たるものをいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='vendor_nda_form_is_mutual') if l_0_vendor_nda_form_is_mutual is missing else l_0_vendor_nda_form_is_mutual):
            pass
            yield '別表1又は別表2'
        else:
            pass
            yield '別表1'
        yield (
            'に掲げた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">「機密」「'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield (
            '」その他の秘密であることを示す表示を付けて渡した書面、データ又は物</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">口頭、画面又は見学により示し、'
        )
        yield escape(environment.finalize((undefined(name='oral_confirm_days') if l_0_oral_confirm_days is missing else l_0_oral_confirm_days)))
        yield (
            '日以内に書面で機密であると知らせた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本業務によって生じた成果物、その途中の資料及びこれらの複製</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲又は甲の顧客が取り扱う個人情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd26\ufdd2nda_exceptions\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">機密情報としない情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">次のいずれかに当たることを受領者が書面で示すことができる情報は、機密情報としない。ただし、個人情報は、この条により機密情報から除くことはできない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示を受けた時に、既に世の中に知られていた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示を受けた時に、受領者が既に正当に持っていた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示を受けた後に、受領者の責めによらずに世の中に知られた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">秘密を守る義務を負わずに、正当な権限をもつ第三者から受け取った情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示された情報を使わずに、受領者が自ら作り出した情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd212\ufdd2nda_schedules\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">別表の更新</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
        )
        if (undefined(name='vendor_nda_form_is_mutual') if l_0_vendor_nda_form_is_mutual is missing else l_0_vendor_nda_form_is_mutual):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲は甲の機密情報を別表1に、乙は乙の機密情報を別表2に記載する。記載した事項が変わった者は、変わった日から10日以内に、改めた別表を相手に渡す。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲は、甲の機密情報を別表1に記載する。甲は、記載した事項が変わったときは、変わった日から10日以内に、改めた別表を乙に渡す。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">別表に記載がないことは、情報が機密情報でないことの理由とならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd213\ufdd2nda_custody\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">管理の方法</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、機密情報を善良な管理者の注意をもって、次のとおり管理する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機密情報の取扱いに責任をもつ者（以下「取扱責任者」という。）を1人決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">保管する場所を決め、書面及び媒体は施錠し、データは取り扱う者だけが使えるように制限する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">データを置く機器にマルウェア対策ソフトを入れ、重大な脆弱性の修正プログラムを公開から'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'patch_days')))
        yield (
            '日以内に適用する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">事業所の外から使うシステム及びクラウドサービスには、多要素認証を用いる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機密情報を、ほかの者から預かった情報と区別して保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd219\ufdd2nda_persons\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">取扱者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、機密情報を取り扱う者（以下「取扱者」という。）を、本業務に必要な最小の人数とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、取扱者に、この条項の内容を業務を始める前に教育し、同じ義務を守らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、取扱者が退職し、又は担当を外れた後も、秘密を守らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、機密情報を保管場所から持ち出してはならない。ただし、開示者の書面の承諾を得たときは、承諾された方法で持ち出すことができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd224\ufdd2nda_notice\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">届出及び報告</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、この条項が効力をもつ日から'
        )
        yield escape(environment.finalize((undefined(name='vendor_nda_start_report_days') if l_0_vendor_nda_start_report_days is missing else l_0_vendor_nda_start_report_days)))
        yield (
            '日以内に、取扱責任者、取扱者及び講じる対策を別紙に書いて甲に届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、前号の事項が変わったときは、変わる日の前日までに甲に届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、毎年'
        )
        yield escape(environment.finalize((undefined(name='vendor_nda_report_month') if l_0_vendor_nda_report_month is missing else l_0_vendor_nda_report_month)))
        yield (
            '末日までに、次の事項を書面で甲に報告する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">本業務に必要な範囲を超えた加工の有無</w:t></w:r></w:p>'
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">本業務に必要な範囲を超えた複製の有無</w:t></w:r></w:p>'
            '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">講じた対策の状況</w:t></w:r></w:p>'
        )
        if ((not (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor)) and environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'technical_work')):
            pass
            yield (
                '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、別表1の本業務として、甲の情報システムの設定、更新及び点検を行い、行った仕事及び見つかったことを、毎月、書面で甲に報告する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、攻撃を受けた疑い又は対策の停止を知ったときは、直ちに甲に知らせる。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd233\ufdd2nda_purpose\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">目的外の利用の禁止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、機密情報を本業務の目的だけに用いる。受領者は、開示者の書面の承諾を得ないで、機密情報を解析し、改変し、又は自らの製品若しくはサービスの開発に用いてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd234\ufdd2nda_disclosure\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">複製及び第三者への提供の禁止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、本業務に必要な範囲を超えて、機密情報を複製してはならない。複製したものは、機密情報として取り扱う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、開示者の書面の承諾を得ないで、機密情報を第三者に提供し、又は漏らしてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">法令又は官公署の命令により提供を求められたときは、提供の前に開示者に知らせ、求められた範囲に限り提供することができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">弁護士その他の法律により秘密を守る義務を負う専門家には、相談に必要な範囲で提供することができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この条項は、法令が保護する公益通報を妨げない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd240\ufdd2nda_cloud\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">クラウドサービス及び生成AI</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、'
        )
        if (undefined(name='vendor_cloud_is_with_consent') if l_0_vendor_cloud_is_with_consent is missing else l_0_vendor_cloud_is_with_consent):
            pass
            yield '甲の書面の承諾を得た'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'cloud')))
            yield 'に限り、機密情報を置くことができる'
        else:
            pass
            yield '機密情報を'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'cloud')))
            yield 'に置いてはならない'
        yield (
            '。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、'
        )
        if (undefined(name='vendor_ai_is_with_consent') if l_0_vendor_ai_is_with_consent is missing else l_0_vendor_ai_is_with_consent):
            pass
            yield '甲の書面の承諾を得たサービスに限り、機密情報を'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'ai')))
            yield 'に入力することができる。ただし、入力した情報が学習に使われる設定のまま入力してはならない'
        else:
            pass
            yield '機密情報を'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'ai')))
            yield 'に入力してはならない'
        yield (
            '。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、私有の機器又は個人の契約によるサービスで、機密情報を取り扱ってはならない。</w:t></w:r></w:p>'
        )
        if (undefined(name='vendor_nda_form_is_mutual') if l_0_vendor_nda_form_is_mutual is missing else l_0_vendor_nda_form_is_mutual):
            pass
            yield '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲は、乙の機密情報を、自らが契約して業務に使うサービスにだけ置き、学習に使われる設定の生成AIに入力してはならない。</w:t></w:r></w:p>'
        if ((undefined(name='vendor_cloud_is_with_consent') if l_0_vendor_cloud_is_with_consent is missing else l_0_vendor_cloud_is_with_consent) or (undefined(name='vendor_ai_is_with_consent') if l_0_vendor_ai_is_with_consent is missing else l_0_vendor_ai_is_with_consent)):
            pass
            yield '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">別紙に書いて甲が署名したサービスは、承諾を得たものとみなす。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd246\ufdd2nda_foreign\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">国外での取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
        if (undefined(name='vendor_foreign_is_prohibited') if l_0_vendor_foreign_is_prohibited is missing else l_0_vendor_foreign_is_prohibited):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">乙は、機密情報を日本の国外から使い、又は国外に置かれた機器に保存してはならない。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、機密情報を日本の国外から使い、又は国外に置かれた機器に保存するときは、事前に国名、場所、目的及び保護の措置を書面で示し、甲の承諾を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、その国の制度が変わって保護の措置を続けられなくなったときは、使用を止め、直ちに甲に知らせる。</w:t></w:r></w:p>'
            )
        if (undefined(name='vendor_nda_form_is_mutual') if l_0_vendor_nda_form_is_mutual is missing else l_0_vendor_nda_form_is_mutual):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲は、乙の機密情報を国外に置かれた機器に保存するときは、事前に国名を乙に知らせる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd249\ufdd2nda_resubcontract\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">再委託</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
        if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'resubcontract_is_with_consent')):
            pass
            yield '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、本業務の全部又は一部を第三者（以下「再委託先」という。）に行わせるときは、行わせる日の'
            yield escape(environment.finalize((undefined(name='vendor_resubcontract_days') if l_0_vendor_resubcontract_days is missing else l_0_vendor_resubcontract_days)))
            yield (
                '日前までに申請し、甲の書面の承諾を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">申請には、再委託先と結ぶ契約書の案の写し、再委託先を選ぶ基準及び再委託先の認証の証書があるときはその写しを付ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、再委託先に、この条項と同じ義務を書面で課し、その写しを甲に渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、再委託先の行為について、自らの行為として甲に責任を負う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、次の事項について、再委託先の書面の同意を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">再委託先で事故が起きたときは、再委託先が甲にも直接知らせる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">再発防止の協議に、甲が加わることができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">再委託先が乙に行った状況の報告を、甲が見ることができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">再委託先がさらに別の者に行わせるときも、前各号による。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">乙は、本業務の全部又は一部を第三者に行わせてはならない。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd259\ufdd2nda_incident\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事故が起きたときの措置</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
            '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、機密情報の漏えい、滅失若しくは毀損又はこれらのおそれを知ったときは、直ちに、遅くとも'
        )
        yield escape(environment.finalize((undefined(name='vendor_notice_hours') if l_0_vendor_notice_hours is missing else l_0_vendor_notice_hours)))
        yield (
            '時間以内に、開示者の連絡先に電話と書面で知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">知らせる内容は、起きたこと、関係する情報の項目と件数、原因、行った処置及び次に報告する日時とし、分かったものから順に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、被害が広がるのを止める措置をとり、機器の記録その他の証拠を消さずに保存する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、開示者の調査に協力し、開示者が求める記録を渡す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、開示者が加わる再発防止の協議に応じ、決まった対策を期限までに行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">官公署への報告、本人への通知及び公表は、それぞれが法令により負う義務に従い、内容と時期を協議して行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">措置に要した費用は、事故の原因について責任を負う者が、その責任の割合に応じて負担する。</w:t></w:r></w:p>'
        )
        if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'personal_data')):
            pass
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield (
                    '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd267\ufdd2nda_personal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人データの取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">本業務で個人データを取り扱うときは、前各条に加えて、次のとおりとする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、'
                )
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'appi_23'), 'name')))
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'appi_23'), 'article')))
                yield (
                    'に定める安全管理のための措置を講じ、その内容を別紙に書いて甲に示す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲は、渡す個人データを本業務に必要な項目に限る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、同法に定める報告を要する個人データの漏えい、滅失又は毀損を知ったときは、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_incident \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_incident\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_incident \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_incident\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の期限までに甲に知らせる。この通知により、乙が自ら行う報告に代えることができる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、甲が行う報告及び本人への通知に必要な資料を、甲が求めた日から2日以内に渡す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、本人から開示その他の請求を受けたときは、自ら答えず、翌営業日までに甲に知らせる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人データについては、第三者に提供し、又は本人を見分けられない形に加工して自らの目的に用いてはならない。</w:t></w:r></w:p>'
                )
        if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'my_number')):
            pass
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield (
                    '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd274\ufdd2nda_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">特定個人情報の取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">本業務で個人番号を含む情報（以下「特定個人情報」という。）を取り扱うときは、前各条に加えて、次のとおりとする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、特定個人情報を、'
                )
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_12'), 'name')))
                yield (
                    'が認める事務の範囲だけに用いる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、甲が自ら講じるものと同じ水準の安全管理の措置を講じる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、特定個人情報を取り扱う区域を決め、取扱者を甲に届け出る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、甲の書面の許諾を得ないで、特定個人情報を取り扱う業務を再委託してはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、本業務が終わったときは、特定個人情報を復元できない方法で削除又は廃棄し、証明する書面を甲に渡す。</w:t></w:r></w:p>'
                )
        yield (
            '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd280\ufdd2nda_audit\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">状況の確認及び是正</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲は、7日前までに書面で知らせたうえで、乙に状況の報告を求め、又は乙の事業所を訪れて取扱いの状況を確かめることができる。ただし、事故が起きたときは、知らせた日に確かめることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確認は、乙の営業時間内に、乙のほかの顧客の情報に触れない方法で行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲は、この条項が守られていないときは、乙に書面で是正を求めることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、求めを受けた日から'
        )
        yield escape(environment.finalize((undefined(name='vendor_correction_days') if l_0_vendor_correction_days is missing else l_0_vendor_correction_days)))
        yield (
            '日以内に是正し、結果を書面で甲に報告する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd285\ufdd2nda_cost\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">費用の協議</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲が、この条項に定めのない対策又は著しい費用を要する対策を求めるときは、甲は、理由を書面で示し、費用の負担を乙と協議して決める。乙が協議を申し入れたときは、甲は'
        )
        yield escape(environment.finalize((undefined(name='vendor_cost_days') if l_0_vendor_cost_days is missing else l_0_vendor_cost_days)))
        yield (
            '日以内に応じる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd286\ufdd2nda_return\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">返却及び廃棄</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
            '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、本業務が終わった日から'
        )
        yield escape(environment.finalize((undefined(name='vendor_return_days') if l_0_vendor_return_days is missing else l_0_vendor_return_days)))
        yield (
            '日以内に、機密情報及びその複製を、開示者の指示に従い返却し、又は復元できない方法で廃棄する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、廃棄したときは、日付、方法及び実施した者を書いた書面を開示者に渡す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示者は、本業務が終わる前でも、機密情報の返却を求めることができる。受領者は、求めを受けた日から7日以内に返却する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">法令により保存を義務づけられた機密情報は、その期間が終わるまで、この条項に従って保管することができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲は、本業務が終わる日までに、乙に与えたアカウント、鍵及び入館証を止め、又は回収する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd292\ufdd2nda_assignment\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">権利義務の譲渡の禁止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙は、相手の書面の承諾を得ないで、この条項から生じる地位、権利又は義務を第三者に譲り渡し、又は担保に供してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd293\ufdd2nda_results\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">成果の帰属</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">機密情報の開示は、開示者のもつ著作権、特許権その他の権利を受領者に与えるものではない。本業務の成果についての権利は、原契約に定めるところによる。原契約に定めがないときは、甲及び乙が協議して書面で決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd294\ufdd2nda_damages\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">損害賠償</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この条項に違反して相手に損害を与えた者は、違反によって通常生じる損害及び予見すべきであった損害を賠償する。賠償の額について原契約に定めがあるときは、その定めによる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd295\ufdd2nda_breach\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">違反に対する措置</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
            '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙は、相手がこの条項に違反したときは、14日以上の期限を示して、書面で是正を求めることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">前号の期限までに是正されないときは、機密情報の引渡しを止め、又は原契約の全部若しくは一部を解除することができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">違反により機密情報が漏れ、信頼を取り戻すことができないときは、前号の期限を置かずに解除することができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示者は、機密情報が使われ、又は漏れるおそれがあるときは、その行為の差止めを求めることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd2100\ufdd2nda_laws\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">法令の遵守</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙は、本業務を行うに当たり、個人情報の保護、営業秘密の保護、不正アクセスの禁止及び中小の受託者の保護に関する法令を守る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd2101\ufdd2nda_term\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">有効期間及び存続</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/></w:p>'
            '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この条項は、原契約が終わるまで効力をもつ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機密情報についての義務は、原契約が終わった日から'
        )
        yield escape(environment.finalize((undefined(name='vendor_nda_survival_years') if l_0_vendor_nda_survival_years is missing else l_0_vendor_nda_survival_years)))
        yield (
            '年間続く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人情報'
        )
        if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
            pass
            yield '、特定個人情報'
        yield (
            '及び営業秘密についての義務は、前号の期間が過ぎた後も続く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">次の条は、原契約が終わった後も効力をもつ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_return \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_return\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_return \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_return\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_assignment \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_assignment\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_assignment \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_assignment\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_results \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_results\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_results \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_results\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_damages \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_damages\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_damages \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_damages\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_breach \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_breach\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_breach \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_breach\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_laws \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_laws\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_laws \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_laws\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_consultation \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_consultation\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_consultation \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_consultation\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_court \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_court\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_court \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_court\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd2114\ufdd2nda_consultation\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">協議</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この条項に定めのない事項及び解釈に疑いのある事項は、甲及び乙が、誠意をもって協議して決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b26\ufdd2115\ufdd2nda_court\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">紛争の解決</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e26\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この条項についての争いは、'
        )
        yield escape(environment.finalize((undefined(name='vendor_nda_court') if l_0_vendor_nda_court is missing else l_0_vendor_nda_court)))
        yield (
            'を第一審の専属的な管轄裁判所とする。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="\ufdd0b27\ufdd2\ufdd2nda_sign\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">署名</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e27\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この条項を証するため、本書2通を作り、甲及び乙が署名又は記名押印のうえ、1通ずつ保管する。電子契約によるときは、甲及び乙が電子署名をしたデータを、それぞれ保管する。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">締結した日\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="署名表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">乙</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (not (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor)):
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">所在地\u3000'
        )
        yield escape(environment.finalize((undefined(name='head_address') if l_0_head_address is missing else l_0_head_address)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">所在地</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'title')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">代表者の役職及び氏名</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">署名又は記名押印</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">署名又は記名押印</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b28\ufdd2\ufdd2nda_schedule_a\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">別表1\u3000甲が開示する機密情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e28\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、No、情報の名称及び内容、媒体及び渡し方、取扱場所、返却又は廃棄の期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="544"/><w:gridCol w:w="2722"/><w:gridCol w:w="1996"/><w:gridCol w:w="1814"/><w:gridCol w:w="1996"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報の名称及び内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">媒体及び渡し方</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">取扱場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">返却又は廃棄の期限</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'information')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">本業務が終わった日から'
            )
            yield escape(environment.finalize((undefined(name='vendor_return_days') if l_0_vendor_return_days is missing else l_0_vendor_return_days)))
            yield '日以内</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">4</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">別表を更新した日\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p>'
        )
        if (undefined(name='vendor_nda_form_is_mutual') if l_0_vendor_nda_form_is_mutual is missing else l_0_vendor_nda_form_is_mutual):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b29\ufdd2\ufdd2nda_schedule_b\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">別表2\u3000乙が開示する機密情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e29\ufdd1"/></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、No、情報の名称及び内容、媒体及び渡し方、取扱場所、返却又は廃棄の期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="544"/><w:gridCol w:w="2722"/><w:gridCol w:w="1996"/><w:gridCol w:w="1814"/><w:gridCol w:w="1996"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報の名称及び内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">媒体及び渡し方</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">取扱場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">返却又は廃棄の期限</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            )
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="\ufdd0b30\ufdd2\ufdd2nda_schedule_c\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">別紙\u3000取扱責任者及び取扱者の届出</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e30\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4717"/><w:gridCol w:w="4355"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">届け出る日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">取扱責任者の部署、役職及び氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">取扱責任者の電話及びメール</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
        )
        if (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">事故が起きたときの乙の連絡先（夜間及び休日を含む）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">事故が起きたときの乙の連絡先（夜間及び休日を含む）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'emergency_contact')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">事故が起きたときの甲の連絡先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'name')))
        yield '</w:t><w:br/><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'phone')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'email')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">保管する場所（事業所、部屋、保管庫、サーバー）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
        )
        if (undefined(name='vendor_cloud_is_with_consent') if l_0_vendor_cloud_is_with_consent is missing else l_0_vendor_cloud_is_with_consent):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">使うクラウドサービス（提供者、保存国）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        if (undefined(name='vendor_ai_is_with_consent') if l_0_vendor_ai_is_with_consent is missing else l_0_vendor_ai_is_with_consent):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">使う生成AI（学習に使わせない設定）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'resubcontract_is_with_consent')):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">再委託先（名前、業務）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の間）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">取扱者</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、No、氏名、取り扱う情報、取り扱う期間。"/></w:tblPr><w:tblGrid><w:gridCol w:w="726"/><w:gridCol w:w="2721"/><w:gridCol w:w="3085"/><w:gridCol w:w="2540"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3085" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う期間</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3085" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3085" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3085" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の間）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">講じる対策</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、対策、実施、補足。"/></w:tblPr><w:tblGrid><w:gridCol w:w="5443"/><w:gridCol w:w="1996"/><w:gridCol w:w="1633"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対策</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">実施</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">補足</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">取扱者に教育を行い、記録を残している</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書類と媒体を施錠して保管している</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">利用者ごとのアカウント及び多要素認証を使っている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア対策と修正プログラムの適用を行っている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップを切り離して保管し、復元を試している</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">操作と通信の記録を残している</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">廃棄のときに復元できない方法を使っている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="表の間"/></w:pPr></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4717"/><w:gridCol w:w="4355"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">甲が承諾した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4717" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">甲の承諾者（役職、氏名、署名）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
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
        'section': ('numbering.xml-262f4b06', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-3d8d7ce5', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
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
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
    ),
    'variables': (
        'blank_vendor',
        'company_name',
        'doc',
        'fact',
        'gloss',
        'head_address',
        'incident_officer',
        'label_middle',
        'law',
        'my_number',
        'oral_confirm_days',
        'personal_data',
        'representative',
        'revised_on',
        'role',
        'vendor',
        'vendor_ai_is_with_consent',
        'vendor_cloud_is_with_consent',
        'vendor_correction_days',
        'vendor_cost_days',
        'vendor_foreign_is_prohibited',
        'vendor_nda_court',
        'vendor_nda_form_is_mutual',
        'vendor_nda_report_month',
        'vendor_nda_start_report_days',
        'vendor_nda_survival_years',
        'vendor_notice_hours',
        'vendor_resubcontract_days',
        'vendor_return_days',
    ),
}
