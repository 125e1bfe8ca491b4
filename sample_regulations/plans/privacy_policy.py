"""The template privacy_policy.docx, compiled. Written by `make templates`."""

TEMPLATE = 'cb374dfb2a01db5fced5e575722431b97180a07a9bc739acff06b40e55c0ffc4'
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
        l_0_customer_polite = resolve('customer_polite')
        l_0_law = resolve('law')
        l_0_ref = resolve('ref')
        l_0_my_number = resolve('my_number')
        l_0_personal_data_kinds = resolve('personal_data_kinds')
        l_0_posted_consent = resolve('posted_consent')
        l_0_cameras = resolve('cameras')
        l_0_camera_days = resolve('camera_days')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_inside = resolve('inside')
        l_0_entrusted_personal_data = resolve('entrusted_personal_data')
        l_0_keeps_data_abroad = resolve('keeps_data_abroad')
        l_0_data_countries = resolve('data_countries')
        l_0_website = resolve('website')
        l_0_sends_from_website = resolve('sends_from_website')
        l_0_website_tools = resolve('website_tools')
        l_0_disclosure_reply_days = resolve('disclosure_reply_days')
        l_0_representative = resolve('representative')
        l_0_head_address = resolve('head_address')
        l_0_policy_contact_window = resolve('policy_contact_window')
        l_0_complaint_officer = resolve('complaint_officer')
        l_0_policy_contact_by_has_phone = resolve('policy_contact_by_has_phone')
        l_0_policy_contact_phone = resolve('policy_contact_phone')
        l_0_policy_contact_by_has_email = resolve('policy_contact_by_has_email')
        l_0_policy_contact_email = resolve('policy_contact_email')
        l_0_policy_contact_by_has_form = resolve('policy_contact_by_has_form')
        l_0_policy_contact_url = resolve('policy_contact_url')
        l_0_established_on = resolve('established_on')
        l_0_was_revised = resolve('was_revised')
        l_0_revised_on = resolve('revised_on')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2privacy_policy\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">プライバシーポリシー</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '（以下「'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield '」といいます。）は、'
        yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
        yield '、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'で働く方その他の方の個人情報を、'
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'appi'), 'name')))
        yield '、国の指針及びこのプライバシーポリシーに従って扱います。情報を守る取組みの全体は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'policy')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">をご覧ください。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2privacy_policy_purposes\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人情報の利用目的</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'は、次の表の目的に必要な項目だけを集め、その目的に利用します。表にない目的に利用するときは、あらかじめご本人の同意をいただきます。'
        if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
            pass
            yield 'マイナンバー（個人番号）は、法令で認められた税、社会保険などの手続だけに利用します。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、ご本人、主な項目、利用目的。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="3085"/><w:gridCol w:w="4173"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">ご本人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3085" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">主な項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">利用目的</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_p in (undefined(name='personal_data_kinds') if l_0_personal_data_kinds is missing else l_0_personal_data_kinds):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'subject')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3085" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'items')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'purpose')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_p = missing
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">病歴、健康診断の結果その他の要配慮個人情報は、法令に基づくときなどを除き、ご本人の同意をいただいて集めます。'
        )
        if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
            pass
            yield '問診票などにご本人が書いてくださった事項は、同意をいただいたものとして利用します。'
        if (undefined(name='cameras') if l_0_cameras is missing else l_0_cameras):
            pass
            yield '防犯カメラの映像は、防犯と事故の調査だけに利用し、'
            yield escape(environment.finalize((undefined(name='camera_days') if l_0_camera_days is missing else l_0_camera_days)))
            yield '日後に消します。調査に使うものは、調査の記録とともに保管します。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd21\ufdd2privacy_policy_provision\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">第三者への提供'
        )
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield '及び委託'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'は、ご本人の同意をいただかずに、個人データを第三者に提供しません。ただし、法令に基づくときと、命や財産を守るために必要で、同意をいただくことが難しいときを除きます。'
        if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
            pass
            yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
            yield 'に掲示した範囲の提供は、お申し出がなければ同意をいただいたものとします。お考えは、いつでも変えていただけます。'
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield '業務を委託するときは、個人データを安全に扱うことができる相手を選び、取扱いの条件を契約で定め、その状況を確かめます。'
        if (undefined(name='entrusted_personal_data') if l_0_entrusted_personal_data is missing else l_0_entrusted_personal_data):
            pass
            yield '取引先からお預かりした個人データは、契約の範囲で扱います。この個人データについてのご請求は、お預けになった取引先にお伝えします。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd22\ufdd2privacy_policy_safety\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">安全管理のために講じる措置</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'は、個人データの漏えい、滅失及び毀損を防ぐために、次の措置を講じます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">規程：取得、利用、保管、提供及び消去の方法と責任者を、'
        )
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield (
            'の規程に定めます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">組織：情報セキュリティの責任者を置き、取扱いの状況を毎年点検し、事故が起きたときの報告と対応の手順を定めます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">人：従業者に毎年教育を行い、秘密を守る約束を書面で受けます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">場所と物：個人データを扱う場所に入る人を限ります。書類と媒体は鍵のかかる所に保管し、読み取れない方法で処分します。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">技術：使うことができる人を業務に必要な範囲に限り、本人であることを確かめる認証、マルウェア対策、ソフトウェアの更新及びバックアップを行います。</w:t></w:r></w:p>'
        )
        if (undefined(name='keeps_data_abroad') if l_0_keeps_data_abroad is missing else l_0_keeps_data_abroad):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">外国での取扱い：個人データを、'
            yield escape(environment.finalize((undefined(name='data_countries') if l_0_data_countries is missing else l_0_data_countries)))
            yield 'にあるサービスで保管しています。その国の個人情報を守る制度を確かめたうえで、上の措置を講じます。</w:t></w:r></w:p>'
        if ((undefined(name='website') if l_0_website is missing else l_0_website) and (undefined(name='sends_from_website') if l_0_sends_from_website is missing else l_0_sends_from_website)):
            pass
            yield (
                '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd23\ufdd2privacy_policy_sending\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ウェブサイトから外部への情報の送信</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'のウェブサイトでは、見る方の端末から、次の事業者に情報が送られます。Cookie（端末に保存される識別のための番号）を使うものは、ブラウザーの設定で止めることができます。</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、送信先（サービス）、送られる情報、の利用目的、送信先の利用目的。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2177"/><w:gridCol w:w="2540"/><w:gridCol w:w="2178"/><w:gridCol w:w="2177"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">送信先（サービス）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">送られる情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2178" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'の利用目的</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">送信先の利用目的</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_t in (undefined(name='website_tools') if l_0_website_tools is missing else l_0_website_tools):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_t, 'provider')))
                yield '（'
                yield escape(environment.finalize(environment.getattr(l_1_t, 'name')))
                yield (
                    '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_t, 'information')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2178" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_t, 'purpose')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_t, 'their_purpose')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_t = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd24\ufdd2privacy_policy_requests\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">開示などのご請求</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">ご本人又は代理人は、'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'が保有する個人データについて、利用目的の通知、開示、訂正、追加、削除、利用の停止及び消去を請求できます。第三者への提供の停止と、第三者に提供し、又は第三者から受けた記録の開示も請求できます。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">次の窓口に、お名前、ご連絡先及びご請求の内容をお知らせください。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">運転免許証その他の公的な書類で、ご本人であることを確かめます。代理人には、委任状など、代理の権限が分かる書類もお願いします。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け付けた日から'
        )
        yield escape(environment.finalize((undefined(name='disclosure_reply_days') if l_0_disclosure_reply_days is missing else l_0_disclosure_reply_days)))
        yield (
            '日以内に、お応えするかどうかとその理由を、書面と電子データのうちお望みの方法でお答えします。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">手数料はいただきません。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd29\ufdd2privacy_policy_contact\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事業者及び窓口</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">個人情報についてのご質問、ご請求及び苦情は、次の窓口でお受けします。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="7258"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">事業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'title')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">所在地</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='head_address') if l_0_head_address is missing else l_0_head_address)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">窓口</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='policy_contact_window') if l_0_policy_contact_window is missing else l_0_policy_contact_window)))
        yield '（責任者\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='complaint_officer') if l_0_complaint_officer is missing else l_0_complaint_officer), 'title')))
        yield (
            '）</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">連絡先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='policy_contact_by_has_phone') if l_0_policy_contact_by_has_phone is missing else l_0_policy_contact_by_has_phone):
            pass
            yield '電話\u3000'
            yield escape(environment.finalize((undefined(name='policy_contact_phone') if l_0_policy_contact_phone is missing else l_0_policy_contact_phone)))
            yield '\u3000'
        if (undefined(name='policy_contact_by_has_email') if l_0_policy_contact_by_has_email is missing else l_0_policy_contact_by_has_email):
            pass
            yield 'メール\u3000'
            yield escape(environment.finalize((undefined(name='policy_contact_email') if l_0_policy_contact_email is missing else l_0_policy_contact_email)))
        if (undefined(name='policy_contact_by_has_form') if l_0_policy_contact_by_has_form is missing else l_0_policy_contact_by_has_form):
            pass
            yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='policy_contact_url') if l_0_policy_contact_url is missing else l_0_policy_contact_url)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">制定日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='established_on') if l_0_established_on is missing else l_0_established_on)))
        if (undefined(name='was_revised') if l_0_was_revised is missing else l_0_was_revised):
            pass
            yield '（改訂日\u3000'
            yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
            yield '）'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
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
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
    ),
    'variables': (
        'camera_days',
        'cameras',
        'company_name',
        'complaint_officer',
        'customer_polite',
        'data_countries',
        'disclosure_reply_days',
        'doc',
        'entrusted_personal_data',
        'established_on',
        'head_address',
        'inside',
        'keeps_data_abroad',
        'label_low',
        'law',
        'my_number',
        'personal_data_kinds',
        'policy_contact_by_has_email',
        'policy_contact_by_has_form',
        'policy_contact_by_has_phone',
        'policy_contact_email',
        'policy_contact_phone',
        'policy_contact_url',
        'policy_contact_window',
        'posted_consent',
        'representative',
        'revised_on',
        'sends_from_website',
        'uses_vendors',
        'was_revised',
        'we',
        'website',
        'website_tools',
    ),
}
