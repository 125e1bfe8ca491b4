"""The template entrusted_guideline.docx, compiled. Written by `make templates`."""

TEMPLATE = '53d7f4cbf546dc3e6346e6632095e5e92b7be3eb40b0071204b1a69c5a92a2c2'
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
        l_0_vendor = resolve('vendor')
        l_0_company_name = resolve('company_name')
        l_0_role = resolve('role')
        l_0_security_officer = resolve('security_officer')
        l_0_vendor_cloud_is_with_consent = resolve('vendor_cloud_is_with_consent')
        l_0_gloss = resolve('gloss')
        l_0_guideline_handlers = resolve('guideline_handlers')
        l_0_form = resolve('form')
        l_0_guideline_inspection = resolve('guideline_inspection')
        l_0_guideline_backup = resolve('guideline_backup')
        l_0_guideline_generations = resolve('guideline_generations')
        l_0_guideline_password_single = resolve('guideline_password_single')
        l_0_guideline_password_mfa = resolve('guideline_password_mfa')
        l_0_guideline_lockout_attempts = resolve('guideline_lockout_attempts')
        l_0_guideline_lock_minutes = resolve('guideline_lock_minutes')
        l_0_fact = resolve('fact')
        l_0_guideline_log_months = resolve('guideline_log_months')
        l_0_guideline_log_review = resolve('guideline_log_review')
        l_0_vendor_return_days = resolve('vendor_return_days')
        l_0_vendor_resubcontract_days = resolve('vendor_resubcontract_days')
        l_0_vendor_notice_hours = resolve('vendor_notice_hours')
        l_0_incident_officer = resolve('incident_officer')
        l_0_vendor_cost_days = resolve('vendor_cost_days')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2entrusted_guideline\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">預託情報保護要領</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3992"/><w:gridCol w:w="5080"/></w:tblGrid>'
        )
        if (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">宛先（以下「乙」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">宛先（以下「乙」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'name')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">差出人（以下「甲」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='security_officer') if l_0_security_officer is missing else l_0_security_officer), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">渡す日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
        )
        if (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">委託する業務（以下「委託業務」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">預ける情報（以下「預託情報」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            )
            if (undefined(name='vendor_cloud_is_with_consent') if l_0_vendor_cloud_is_with_consent is missing else l_0_vendor_cloud_is_with_consent):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">データを置く所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="専用のサーバー" w:value="専用のサーバー"/><w:listItem w:displayText="専用のパソコン" w:value="専用のパソコン"/><w:listItem w:displayText="クラウドサービス" w:value="クラウドサービス"/><w:listItem w:displayText="データでは預けない" w:value="データでは預けない"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">専用のサーバー・専用のパソコン・クラウドサービス・データでは預けない</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            else:
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">データを置く所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="専用のサーバー" w:value="専用のサーバー"/><w:listItem w:displayText="専用のパソコン" w:value="専用のパソコン"/><w:listItem w:displayText="データでは預けない" w:value="データでは預けない"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">専用のサーバー・専用のパソコン・データでは預けない</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">委託する業務（以下「委託業務」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'business')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">預ける情報（以下「預託情報」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'information')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="397" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">データを置く所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">この要領は、甲と乙との機密保持の条項又は覚書（以下「取決め」という。）に付ける。預託情報を守るために乙が行うことを定め、取決めと異なるときは、取決めによる。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲は、この要領による求めを乙の取扱責任者に対して行う。乙の従業者の選任、配置、指揮、教育及び評価は、乙が自らの責任で行い、甲は加わらない。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">一人又は二人で営む乙は、次のとおり読み替える。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">取扱責任者と担当者とを、同じ者が兼ねる。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">教育は、この要領を読み直し、読んだ日を書き残すことで足りる。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">訓練は、手順を読み、電話番号がつながることと、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'backup')))
        yield (
            'から一つのファイルを戻せることを確かめることで足りる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2entrusted_guideline_keeping\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">授受及び保管</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、取扱責任者1人及び預託情報の受渡しと保管を行う担当者'
        )
        yield escape(environment.finalize((undefined(name='guideline_handlers') if l_0_guideline_handlers is missing else l_0_guideline_handlers)))
        yield (
            '人を決め、取決めに従って届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受渡しは、取扱責任者又は担当者が行い、内容、数量、方法、渡した者、受けた者及び日付を残す。甲の</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の控えを受け取ったときは、それを乙の記録とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、受け取った日に内容と数量を確かめ、違いがあるときは、翌営業日までに甲に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">紙と媒体は、手渡しか、封をして追跡できる方法で送る。データは、見ることができる者と期間を限った共有で渡し、電子メールに付けない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">紙と媒体は、鍵のかかる保管庫に入れ、鍵を使える者を担当者及び取扱責任者に限る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、預託情報の名称、置いた所及び返す期限を書いた一覧を持ち、'
        )
        yield escape(environment.finalize((undefined(name='guideline_inspection') if l_0_guideline_inspection is missing else l_0_guideline_inspection)))
        yield (
            '、現物及びデータと照らして、結果を残す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取決めにより持出しが認められたときは、持ち出す者、行き先及び戻る日時を残す。運ぶ媒体とパソコンは'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'encryption')))
        yield 'し、体から離さない。</w:t></w:r></w:p>'
        if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or (not environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_paper'))):
            pass
            yield '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、預託情報を書き加え、又は作り変える業務では、'
            yield escape(environment.finalize((undefined(name='guideline_backup') if l_0_guideline_backup is missing else l_0_guideline_backup)))
            yield '、バックアップを取り、'
            yield escape(environment.finalize((undefined(name='guideline_generations') if l_0_guideline_generations is missing else l_0_guideline_generations)))
            yield '世代を残す。うち一つは、機器から切り離す。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd29\ufdd2entrusted_guideline_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">機器及びサーバー</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
        if ((not (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor)) and environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_paper')):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">甲は、預託情報をデータで渡さない。乙は、預託情報を写真に撮り、又はデータに変えてはならない。連絡のために作った文書に預託情報を書き写さない。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd210\ufdd2entrusted_guideline_common\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">どの機器にも当てはまること</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
                '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウントは、預託情報を取り扱う者に一人一つとし、共用しない。担当を外れた者のアカウントは、その日のうちに止める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワードは'
            )
            yield escape(environment.finalize((undefined(name='guideline_password_single') if l_0_guideline_password_single is missing else l_0_guideline_password_single)))
            yield '文字以上とし、多要素認証を併せるときは'
            yield escape(environment.finalize((undefined(name='guideline_password_mfa') if l_0_guideline_password_mfa is missing else l_0_guideline_password_mfa)))
            yield (
                '文字以上とする。使い回さず、漏れた疑いがあるときに変える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">続けて'
            )
            yield escape(environment.finalize((undefined(name='guideline_lockout_attempts') if l_0_guideline_lockout_attempts is missing else l_0_guideline_lockout_attempts)))
            yield (
                '回間違えたときは、ロックする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">操作しないまま'
            )
            yield escape(environment.finalize((undefined(name='guideline_lock_minutes') if l_0_guideline_lock_minutes is missing else l_0_guideline_lock_minutes)))
            yield (
                '分たったときは、画面をロックする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機器の'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'malware')))
            yield '対策を止めず、自動で更新する。'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'vulnerability')))
            yield 'の重大なものは、直す更新が出た日から'
            yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'patch_days')))
            yield (
                '日のうちに当てる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">提供者の支援が終わった製品、業務に使わないソフトウェア及び私物を使わない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち運ぶ機器は、記憶装置の全体を暗号化する。</w:t></w:r></w:p>'
            )
            if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_server')):
                pass
                yield (
                    '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd218\ufdd2entrusted_guideline_server\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">専用のサーバー</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
                    '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預託情報だけを置くサーバーを1台、又はほかの情報と分けた仮想のサーバーを一つ用意する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">サーバーは、施錠した部屋又は棚に置き、開けた日時と者を残す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">サーバーの設定を変えられるアカウントは2人までとし、ふだんの仕事に使わず、多要素認証を用いる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">サーバーへの通信は、取り扱う者の端末に限り、ほかを遮る。インターネットから届く所に置かない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">接続と操作の'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'log')))
                yield 'を'
                yield escape(environment.finalize((undefined(name='guideline_log_months') if l_0_guideline_log_months is missing else l_0_guideline_log_months)))
                yield 'か月残し、'
                yield escape(environment.finalize((undefined(name='guideline_log_review') if l_0_guideline_log_review is missing else l_0_guideline_log_review)))
                yield (
                    '、身に覚えのない接続の有無を見て、見た日と結果を残す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">操作しない接続は、'
                )
                yield escape(environment.finalize((undefined(name='guideline_lock_minutes') if l_0_guideline_lock_minutes is missing else l_0_guideline_lock_minutes)))
                yield '分で切る。</w:t></w:r></w:p>'
            if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_computer')):
                pass
                yield (
                    '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd225\ufdd2entrusted_guideline_computer\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">専用のパソコン</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
                    '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預託情報は、決めたパソコンだけに置く。そのパソコンで、委託業務のほかの電子メール及びウェブの閲覧を行わない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコンは、使わないときは鍵のかかる所に入れ、又は鎖で固定する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ほかの機器とフォルダーを共有せず、離れた所からの操作を受け付けない設定にする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコンに入った者と日時の記録を'
                )
                yield escape(environment.finalize((undefined(name='guideline_log_months') if l_0_guideline_log_months is missing else l_0_guideline_log_months)))
                yield 'か月残し、'
                yield escape(environment.finalize((undefined(name='guideline_log_review') if l_0_guideline_log_review is missing else l_0_guideline_log_review)))
                yield (
                    '、使っていない日時の記録がないことを見る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">データを移す媒体は決めた1本とし、移した後に中を消す。</w:t></w:r></w:p>'
                )
            if (((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) and (undefined(name='vendor_cloud_is_with_consent') if l_0_vendor_cloud_is_with_consent is missing else l_0_vendor_cloud_is_with_consent)) or ((not (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor)) and environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_cloud'))):
                pass
                yield (
                    '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd231\ufdd2entrusted_guideline_cloud\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">クラウドサービス</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
                    '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預託情報は、取決めにより甲が承諾し、乙の名義で契約した'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'cloud')))
                yield (
                    'だけに置く。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用には'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'mfa')))
                yield (
                    'を用い、管理者のアカウントは2人までとする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預託情報を置く場所を決め、取り扱う者だけに権限を与える。だれでも開けるリンクを作らない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">設定の変更と利用の記録を'
                )
                yield escape(environment.finalize((undefined(name='guideline_log_months') if l_0_guideline_log_months is missing else l_0_guideline_log_months)))
                yield 'か月残し、'
                yield escape(environment.finalize((undefined(name='guideline_log_review') if l_0_guideline_log_review is missing else l_0_guideline_log_review)))
                yield (
                    '、身に覚えのない利用の有無を見る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">契約を終えるときは、提供者の保管庫から消えた日を確かめる。</w:t></w:r></w:p>'
                )
        yield (
            '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd237\ufdd2entrusted_guideline_use\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預託情報は、委託業務のためだけに、乙が決めた場所（以下「取扱場所」という。）で使う。在宅で使うときは、取扱責任者が場所を確かめて決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">席を離れるときは、書類をしまい、画面をロックする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">印刷は必要な部数とし、使い終えた紙は、その日のうちにしまうか裁断する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">公共の場所で開かず、話題にしない。</w:t></w:r></w:p>'
        )
        if ((undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor) or (not environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_paper'))):
            pass
            yield (
                '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機器では、次のことを守る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">乙が決めた機器のほかに写さない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">私有の媒体及びスマートフォンをつながない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">画面を撮影しない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">受け取った媒体とファイルは、開く前にマルウェアを検査する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">電子メールで送るときは、宛先を声に出して確かめるか、別の者が確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">送り主に心当たりのないファイルとリンクを開かない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">ソフトウェアを、取扱責任者に断らずに入れない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">試験には、実在の人の情報を使わない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">生成AI、翻訳その他のウェブのサービスに、取決めで認められたもののほか、貼り付けない。</w:t></w:r></w:p>'
            )
        yield '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd252\ufdd2entrusted_guideline_check\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">データ内容の検査</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
        if ((not (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor)) and environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'keeping_is_paper')):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">乙は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF entrusted_guideline_keeping \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rentrusted_guideline_keeping\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF entrusted_guideline_keeping \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rentrusted_guideline_keeping\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の一覧との照合のときに、紙と媒体が汚れ、破れ、又は読めなくなっていないことを確かめる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、'
            yield escape(environment.finalize((undefined(name='guideline_inspection') if l_0_guideline_inspection is missing else l_0_guideline_inspection)))
            yield (
                '、預託情報の件数を受け取った時と照らし、幾つかを開いて、欠け、壊れ及び覚えのない書換えがないことを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">違いを見つけたときは、使うのを止め、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF entrusted_guideline_failure \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rentrusted_guideline_failure\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF entrusted_guideline_failure \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rentrusted_guideline_failure\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）により知らせる。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd255\ufdd2entrusted_guideline_training\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">教育及び訓練</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、預託情報を取り扱う者に、取り扱う前及び毎年1回、次のことを教える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">この要領及び取決めの内容</w:t></w:r></w:p>'
            '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">事故に気付いたときに、だれに、どう知らせるか</w:t></w:r></w:p>'
            '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア及び人をだますメールの見分け方</w:t></w:r></w:p>'
            '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">使ってよい機器、ソフトウェア及びサービス</w:t></w:r></w:p>'
            '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">機器の利用について乙が残す記録の目的及び範囲</w:t></w:r></w:p>'
            '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">決まりに反したときの、乙の定めによる取扱い</w:t></w:r></w:p>'
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、毎年1回、次の訓練を行う。机上で手順をたどることで足りる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">火災又は地震のときに、人の安全を先にし、預託情報の無事を後で確かめる訓練</w:t></w:r></w:p>'
            '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">ふだんの場所又は機器が使えないときに、別の場所又は機器で委託業務を続ける訓練</w:t></w:r></w:p>'
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、行った日、方法、内容及び人数を残し、甲が求めたときは、その写しを渡す。教育を受けた者の氏名は渡さない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd267\ufdd2entrusted_guideline_premises\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">取扱場所</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
            '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取扱場所には、乙が認めた者のほかは入れない。来客を入れるときは、預託情報をしまい、乙の従業者が付き添う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">住まいを兼ねる取扱場所では、家族の使う所と分け、鍵のかかる引出し又は保管庫を用いる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">最後に離れる者は、保管庫、窓及び出入口の施錠を確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">保管庫と機器は、火の気と水回りから離し、倒れないように置く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵を失い、又は人に渡ったおそれがあるときは、その日のうちに鍵を取り替える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd273\ufdd2entrusted_guideline_disposal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">廃棄</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託業務の途中で不要になった預託情報は、その月の末日までに返し、又は廃棄する。法令により残すものは、その期間が過ぎた後とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託業務が終わったときは、その日から'
        )
        yield escape(environment.finalize((undefined(name='vendor_return_days') if l_0_vendor_return_days is missing else l_0_vendor_return_days)))
        yield (
            '日以内に、バックアップ、印刷した紙及び電子メールに残るものまで返し、又は廃棄する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">紙は裁断又は溶解により、媒体と記憶装置は、専用の消去、暗号の鍵の消去又は破壊により、戻せなくする。修理、譲渡又は返却に出す機器も、その前に同じ方法で消す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、返し、又は廃棄したときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'return_report')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に書いて甲に渡す。業者が行ったときは、その証明書の写しを付ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd278\ufdd2entrusted_guideline_resubcontract\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">再委託</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
        )
        if ((not (undefined(name='blank_vendor') if l_0_blank_vendor is missing else l_0_blank_vendor)) and (not environment.getattr((undefined(name='vendor') if l_0_vendor is missing else l_0_vendor), 'resubcontract_is_with_consent'))):
            pass
            yield (
                '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、委託業務をほかの者に行わせない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">運送及び溶解を業者に頼むときは、その名前を先に甲に伝える。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、委託業務をほかの者に行わせるときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'resubcontract_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を、行わせる日の'
            yield escape(environment.finalize((undefined(name='vendor_resubcontract_days') if l_0_vendor_resubcontract_days is missing else l_0_vendor_resubcontract_days)))
            yield (
                '日前までに甲に出し、承諾の署名を受け取るまで、預託情報を渡さない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、この要領と同じことを再委託先に書面で求める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、再委託先が守っていることを毎年1回確かめ、結果を取決めによる状況の報告に加える。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd284\ufdd2entrusted_guideline_failure\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">障害又は事故のとき</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、預託情報の漏れ、紛失、書換え若しくは消失又はその疑いに気付いたときは、'
        )
        yield escape(environment.finalize((undefined(name='vendor_notice_hours') if l_0_vendor_notice_hours is missing else l_0_vendor_notice_hours)))
        yield '時間以内に、次の者に電話で知らせる。機器の故障又は災害により委託業務が止まったときも、同じとする。</w:t><w:br/><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'name')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'phone')))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、機器をネットワークから切り離し、電源を切らず、記録を消さずに、甲と次にすることを決める。直した後は、原因、直した日及び繰り返さないための対策を書面で知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd287\ufdd2entrusted_guideline_cost\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">守れない項目及び費用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、この要領に守れない項目があるときは、次の確認の欄に、その項目及び代わりに行うことを書く。甲は、それで預託情報を守れると認めたときは、承諾の欄に署名する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">乙は、この要領を守るために費用がかかるときは、申し出ることができる。甲は、申出から'
        )
        yield escape(environment.finalize((undefined(name='vendor_cost_days') if l_0_vendor_cost_days is missing else l_0_vendor_cost_days)))
        yield (
            '日以内に協議に応じ、申出を理由に不利な扱いをしない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲は、同じ働きをするものがあるときは、決まった製品の購入を求めない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この要領を改めるときは、甲は理由を書面で示し、乙と期日を決める。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd2\ufdd2entrusted_guideline_sign\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">確認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">乙は、この要領を読み、守ることを確かめた。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3992"/><w:gridCol w:w="5080"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">確かめた日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">乙の名称、代表者の役職及び氏名（署名又は記名押印）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">取扱責任者の氏名及び電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">担当者の氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">乙の人数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="一人" w:value="一人"/><w:listItem w:displayText="二人" w:value="二人"/><w:listItem w:displayText="三人以上" w:value="三人以上"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">一人・二人・三人以上</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">守れない項目及び代わりに行うこと</w:t><w:br/><w:br/><w:br/><w:br/></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">甲が承諾した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3992" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">甲の承諾者（役職、氏名、署名）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5080" w:type="dxa"/></w:tcPr>'
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
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
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
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
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
    ),
    'variables': (
        'blank_vendor',
        'company_name',
        'doc',
        'fact',
        'form',
        'gloss',
        'guideline_backup',
        'guideline_generations',
        'guideline_handlers',
        'guideline_inspection',
        'guideline_lock_minutes',
        'guideline_lockout_attempts',
        'guideline_log_months',
        'guideline_log_review',
        'guideline_password_mfa',
        'guideline_password_single',
        'incident_officer',
        'revised_on',
        'role',
        'security_officer',
        'vendor',
        'vendor_cloud_is_with_consent',
        'vendor_cost_days',
        'vendor_notice_hours',
        'vendor_resubcontract_days',
        'vendor_return_days',
    ),
}
