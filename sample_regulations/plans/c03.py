"""The template c03.docx, compiled. Written by `make templates`."""

TEMPLATE = '7b8526cffe40589365023aed3d3ba8b34cc0d68df99f94e1bb318d8dcf2e7334'
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
        l_0_we = resolve('we')
        l_0_entrusted_information = resolve('entrusted_information')
        l_0_small = resolve('small')
        l_0_role = resolve('role')
        l_0_form = resolve('form')
        l_0_has_departments = resolve('has_departments')
        l_0_label_low = resolve('label_low')
        l_0_label_middle = resolve('label_middle')
        l_0_three_levels = resolve('three_levels')
        l_0_label_high = resolve('label_high')
        l_0_level_high_examples = resolve('level_high_examples')
        l_0_personal_data = resolve('personal_data')
        l_0_my_number = resolve('my_number')
        l_0_level_middle_examples = resolve('level_middle_examples')
        l_0_outside = resolve('outside')
        l_0_level_low_examples = resolve('level_low_examples')
        l_0_ref = resolve('ref')
        l_0_inside = resolve('inside')
        l_0_telework = resolve('telework')
        l_0_asset_review_month = resolve('asset_review_month')
        l_0_officer_is_representative = resolve('officer_is_representative')
        l_0_carry_approver_high_is_representative = resolve('carry_approver_high_is_representative')
        l_0_carry_blanket_months = resolve('carry_blanket_months')
        l_0_routine_handouts = resolve('routine_handouts')
        l_0_exports_technology = resolve('exports_technology')
        l_0_law = resolve('law')
        l_0_rules_review_month = resolve('rules_review_month')
        l_0_smart_devices = resolve('smart_devices')
        l_0_smart_device_storage_is_prohibited = resolve('smart_device_storage_is_prohibited')
        l_0_byod_is_permitted = resolve('byod_is_permitted')
        l_0_byod_management_is_mdm = resolve('byod_management_is_mdm')
        l_0_removable_media = resolve('removable_media')
        l_0_telework_places_has_public = resolve('telework_places_has_public')
        l_0_paper_disposal_has_shred = resolve('paper_disposal_has_shred')
        l_0_paper_disposal_has_dissolve = resolve('paper_disposal_has_dissolve')
        l_0_media_disposal_has_erase = resolve('media_disposal_has_erase')
        l_0_media_disposal_has_destroy = resolve('media_disposal_has_destroy')
        l_0_media_disposal_has_vendor = resolve('media_disposal_has_vendor')
        l_0_cloud = resolve('cloud')
        l_0_gloss = resolve('gloss')
        l_0_article_scheme = resolve('article_scheme')
        l_0_backups = resolve('backups')
        l_0_my_number_rules_apply = resolve('my_number_rules_apply')
        l_0_further_documents_has_personal_data_rules = resolve('further_documents_has_personal_data_rules')
        l_0_entrusted_personal_data = resolve('entrusted_personal_data')
        l_0_light_personal_data = resolve('light_personal_data')
        l_0_light_personal_data_reason = resolve('light_personal_data_reason')
        l_0_further_documents_has_privacy_policy = resolve('further_documents_has_privacy_policy')
        l_0_website = resolve('website')
        l_0_posted_consent = resolve('posted_consent')
        l_0_personal_data_kinds = resolve('personal_data_kinds')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_disclosure_reply_days = resolve('disclosure_reply_days')
        l_0_meeting = resolve('meeting')
        l_0_mynumber_purposes = resolve('mynumber_purposes')
        l_0_one_mynumber_person = resolve('one_mynumber_person')
        l_0_mynumber_check_month = resolve('mynumber_check_month')
        l_0_light_my_number = resolve('light_my_number')
        l_0_light_my_number_reason = resolve('light_my_number_reason')
        l_0_mynumber_subjects_has_family = resolve('mynumber_subjects_has_family')
        l_0_mynumber_subjects_has_staff = resolve('mynumber_subjects_has_staff')
        l_0_mynumber_storage_has_paper = resolve('mynumber_storage_has_paper')
        l_0_mynumber_storage_has_cloud = resolve('mynumber_storage_has_cloud')
        l_0_mynumber_storage_has_local = resolve('mynumber_storage_has_local')
        l_0_mynumber_entrusted = resolve('mynumber_entrusted')
        l_0_mynumber_subjects_has_payees = resolve('mynumber_subjects_has_payees')
        l_0_mynumber_subjects_has_shareholders = resolve('mynumber_subjects_has_shareholders')
        l_0_retention = resolve('retention')
        l_0_entrusted_kinds = resolve('entrusted_kinds')
        l_0_entrusted_check = resolve('entrusted_check')
        l_0_entrusted_return_days = resolve('entrusted_return_days')
        l_0_card_payments_is_none = resolve('card_payments_is_none')
        l_0_customer = resolve('customer')
        l_0_card_payments_is_online = resolve('card_payments_is_online')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2c03\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報資産管理</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="章の会社名、版、改訂日、適用範囲、承認欄。"/><w:tblDescription w:val="左に会社名、版と改訂日、適用範囲、右に承認、審査、作成の欄。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1247"/><w:gridCol w:w="4594"/><w:gridCol w:w="1077"/><w:gridCol w:w="1077"/><w:gridCol w:w="1077"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">会社名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4594" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr><w:r><w:t xml:space="preserve">承認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr><w:r><w:t xml:space="preserve">審査</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr><w:r><w:t xml:space="preserve">作成</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">版・改訂日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4594" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1247" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">適用範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4594" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'の事業に使うすべての情報'
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield '（顧客から預かった情報を含む。）'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd21\ufdd2c03_assets\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報資産の管理</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd22\ufdd2c03_assets_inventory\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報資産の特定'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及び管理'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報資産とは、'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の事業に使う情報で、失われ、又は漏れると業務に支障が出るもの及びそれを記録した書類、電子ファイル又は媒体をいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
        yield 'は、'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '担当する業務の'
        yield '情報資産を洗い出し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">台帳には、管理者の氏名及び連絡先、'
        )
        if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
            pass
            yield '管理部署、'
        yield (
            '保管場所、保存期限並びに開示先を、情報資産ごとに記載する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">新しい情報資産は、取扱いを始める日までに台帳に加える。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'は、情報資産ごとに利用者の範囲を決め、変えた日に台帳を改める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、台帳の利用者範囲に当たらない者に、情報資産を見せ、又は渡してはならない。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、台帳の全体をまとめ、最新の版を1か所に置く。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd29\ufdd2c03_assets_level\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '評価及び'
        yield '区分'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及び表示'
        yield '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'は、情報の区分を、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_level \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_level\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり、漏れたときの影響（機密性）によって決める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">二つ以上の区分に当たるときは、重い区分とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機密性が3の情報資産、個人情報を含む情報資産及び失うと事業を続けられない情報資産は、重要度を3とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
            yield (
                'でない情報には、書類の1ページ目、ファイル名若しくはフォルダー名又は媒体のラベルに、区分を表示する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">区分の表示のないものは、'
            )
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield 'として扱う。情報システムのデータは、台帳への記載をもって表示とする。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'は、情報資産を次のとおり評価し、区分を決める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">機密性（漏れたときの影響）、完全性（誤り又は改ざんの影響）及び可用性（使えないときの影響）を、それぞれ3段階で評価する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">影響が大きいものを3、影響があるものを2、影響がないものを1とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">三つの評価のうち最も大きいものを、その情報資産の重要度とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人情報を含む情報資産と、事業の存続又は法律上の責任にかかわる情報資産は、評価にかかわらず重要度を3とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報の区分は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_level \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_level\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり、機密性の評価によって決める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">二つ以上の区分に当たるときは、重い区分とする。</w:t></w:r></w:p>'
            )
        if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
            pass
            yield '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">評価に迷うときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'が決める。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd221\ufdd2c03_tbl_level\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/><w:r><w:t xml:space="preserve">\u3000情報の区分</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報の区分。"/><w:tblDescription w:val="列は、機密性、区分、基準、例。"/></w:tblPr><w:tblGrid><w:gridCol w:w="907"/><w:gridCol w:w="1089"/><w:gridCol w:w="3629"/><w:gridCol w:w="3447"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">機密性</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">基準</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">例</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">法律で安全管理を求められる情報、契約で秘密を守る義務のある情報又は漏れると取引先、本人若しくは事業の存続に大きな影響がある情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='level_high_examples') if l_0_level_high_examples is missing else l_0_level_high_examples)))
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield '、個人データ（名刺の連絡先を除く。）'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield '、マイナンバー'
            if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                pass
                yield '、秘密として預かった情報'
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">漏れると業務に影響がある情報で、'
            )
            yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
            yield (
                'でないもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='level_middle_examples') if l_0_level_middle_examples is missing else l_0_level_middle_examples)))
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield '、名刺の連絡先'
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3又は2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">法律で安全管理を求められる情報、契約で秘密を守る義務のある情報又は漏れると業務に影響がある情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='level_middle_examples') if l_0_level_middle_examples is missing else l_0_level_middle_examples)))
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield '、個人情報'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield '、マイナンバー'
            if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                pass
                yield '、秘密として預かった情報'
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield (
            'に公開している情報又は公開しても影響がない情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='level_low_examples') if l_0_level_low_examples is missing else l_0_level_low_examples)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">営業秘密として管理する情報は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_duty_secret')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">による。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd222\ufdd2c03_assets_label\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">区分の表示</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">情報を作り、又は受け取った者は、'
            )
            yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
            yield 'でない情報に区分を表示する。表示のないものは、'
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield (
                'として扱う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd223\ufdd2c03_tbl_label\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/><w:r><w:t xml:space="preserve">\u3000区分の表示の方法</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="区分の表示の方法。"/><w:tblDescription w:val="列は、情報の形、表示の方法。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="6350"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報の形</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">表示の方法</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1ページ目の右上又はヘッダーに区分を印字し、又は押印する</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">電子ファイル</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">文書のヘッダー又はファイル名の先頭に区分を付ける</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">フォルダー</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">フォルダー名に区分を付け、中のファイルの表示に代えることができる</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">本体又はケースのラベルに、管理番号と区分を書く</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報システムのデータ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">への記載をもって表示とする</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
                '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd224\ufdd2c03_assets_owner\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">管理責任者及び利用者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報資産を管理する者及び使う者は、次のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報資産の管理責任者は、'
            )
            if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
                pass
                yield 'その情報を保有する部門の'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            else:
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">管理責任者は、利用者の範囲、保管場所及び保存期限を決める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">管理責任者が替わるときは、前の者が台帳を示して引き継ぎ、台帳の氏名及び連絡先をその日に改める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報資産を使うことができる者は、台帳の利用者範囲に記載された者に限る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">管理責任者は、利用者範囲を変えたときは、当日中に'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'にアクセス権の変更を求める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、利用者範囲に当たらない者に、情報資産を見せ、又は渡してはならない。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd231\ufdd2c03_assets_handling\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">区分ごとの取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、情報資産を区分に応じて、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_handling \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_handling\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり取り扱う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd232\ufdd2c03_tbl_handling\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/><w:r><w:t xml:space="preserve">\u3000区分ごとの取扱い</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="区分ごとの取扱い。"/><w:tblDescription w:val="列は、区分、保管、取り扱う場所、複製及び受渡し。"/></w:tblPr><w:tblGrid><w:gridCol w:w="998"/><w:gridCol w:w="2812"/><w:gridCol w:w="2813"/><w:gridCol w:w="2449"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="998" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">保管</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2813" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">複製及び受渡し</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="998" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">電子：指名した者だけが開けるフォルダーに置き、暗号化する</w:t><w:br/><w:t xml:space="preserve">紙：施錠した保管庫に入れ、鍵を'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'が持つ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2813" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務で使う者だけが画面と書類を見られる場所（ほかの者の席と区切り、又はのぞき見を防いだ席を含む。）</w:t><w:br/><w:t xml:space="preserve">サーバー、書類の原本'
            )
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield '及びマイナンバー'
            yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">で入る者を限った場所に置く</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務に使う部数を超える複製は'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'の承認を得る</w:t><w:br/><w:t xml:space="preserve">手渡し又は追跡できる方法で渡し、受領を確かめる</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="998" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">電子：業務で使う者だけが開けるフォルダーに置く</w:t><w:br/><w:t xml:space="preserve">紙：終業時に施錠できる引出し又は保管庫に入れる</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2813" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
            pass
            yield '及び許可されたテレワークの場所'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務に使う部数だけ複製する</w:t><w:br/><w:t xml:space="preserve">相手を指定して渡す</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="998" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">制限しない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2813" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">制限しない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">公開した版と同じ内容であることを確かめて渡す</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">電子ファイルを'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'へ送る方法は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd233\ufdd2c03_assets_risk\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">リスクの分析と対応</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、情報資産が漏れ、誤り、又は使えなくなるおそれ（以下「リスク」という。）を、毎年'
        yield escape(environment.finalize((undefined(name='asset_review_month') if l_0_asset_review_month is missing else l_0_asset_review_month)))
        yield 'に次のとおり分析し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'risk_analysis')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">重要度が2以上の情報資産ごとに、起こり得る脅威（不正なアクセス、マルウェアへの感染、紛失、誤送信、内部の不正、故障、災害など）を書き出す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">脅威の強さと、今の対策の弱さを、それぞれ</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_risk \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_risk\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">により3段階で評価し、起こりやすさを決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">起こりやすさに重要度を掛けた値を、リスクの大きさとする。6以上を「大」、4を「中」、3以下を「小」とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対応は、対策を加えて減らす、その業務をやめて避ける、委託又は保険により移す、受け入れる、のうちから選び、担当及び期限を決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">「大」のリスクには、3か月以内に対策を加える。「中」のリスクには、1年以内に対策を加えるか、受け入れる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">「中」以上のリスクを受け入れるときは、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
        yield (
            'が、残るリスクと理由を見て承認の署名をする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">新しい情報システム、拠点若しくは業務を始めるとき、又はレベル2以上のインシデントの後は、30日以内に、関係する情報資産について分析し直す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd241\ufdd2c03_tbl_risk\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/><w:r><w:t xml:space="preserve">\u3000リスクの評価</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="リスクの評価。"/><w:tblDescription w:val="列は、段階、脅威の強さ、対策の弱さ、起こりやすさ。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1089"/><w:gridCol w:w="2721"/><w:gridCol w:w="2722"/><w:gridCol w:w="2540"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">段階</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">脅威の強さ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対策の弱さ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">起こりやすさ</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">年に1回以上起こり得る</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">対策がない、又は行われていない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">強さと弱さがともに3</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">数年に1回起こり得る</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">対策の一部が足りない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">一方が3、他方が2</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">めったに起こらない</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">対策があり、行われている</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">そのほか</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd242\ufdd2c03_assets_review\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報資産の点検は、毎年'
        )
        yield escape(environment.finalize((undefined(name='asset_review_month') if l_0_asset_review_month is missing else l_0_asset_review_month)))
        yield 'に次のとおり行う。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'は、台帳と実際の情報資産を照らし合わせ、漏れ及び区分の誤りを直し、保存期限を過ぎた情報を</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従って処分する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'は、台帳と実際の情報資産を照らし合わせ、漏れ、不要なもの及び区分の誤りを直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'は、保存期限を過ぎた情報を</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従って処分する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、区分、表示及び取扱いの規則を見直し、変える要否を決める。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、点検の日、結果及び直すことを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、点検の日と結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に、直すことを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'improvement_plan')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd249\ufdd2c03_carry\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield (
            'への持出し</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd250\ufdd2c03_carry_approval\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">持出しの承認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
        yield 'でない情報を'
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'へ持ち出す者は、次のとおり承認を得る。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち出す前に承認を得て、持ち出す物、持出し先、日付及び承認した者を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち出す日の前日までに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'carry_out_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を提出する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            if ((undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels) and (not (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative))):
                pass
                yield '（'
                yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
                yield 'の情報は、'
                if (undefined(name='carry_approver_high_is_representative') if l_0_carry_approver_high_is_representative is missing else l_0_carry_approver_high_is_representative):
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
                else:
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield '）'
            yield 'が行う。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield 'の情報は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'の承認を得る。</w:t></w:r></w:p>'
            if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
                pass
                yield '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
                yield 'の情報は、'
                if (undefined(name='carry_approver_high_is_representative') if l_0_carry_approver_high_is_representative is missing else l_0_carry_approver_high_is_representative):
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
                else:
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'の承認を得る。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認する者が自ら持ち出すときは、ほかの従業者に記録を示し、署名を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">毎日持ち歩く端末は、'
            )
            yield escape(environment.finalize((undefined(name='carry_blanket_months') if l_0_carry_blanket_months is missing else l_0_carry_blanket_months)))
            yield (
                'か月以内の期間を決めて、一つの承認にまとめることができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務として相手に渡す定例の書類及びデータ（'
            )
            yield escape(environment.finalize((undefined(name='routine_handouts') if l_0_routine_handouts is missing else l_0_routine_handouts)))
            yield '）は、毎年1回、相手の種類、方法及び守ることを決めて、一つの承認にまとめる。まとめた承認のあるものは、持ち出すたびの承認及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">への記録を要しない。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認する者が自ら持ち出すときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'に申請書を示し、署名を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">毎日持ち歩く端末は、'
            )
            yield escape(environment.finalize((undefined(name='carry_blanket_months') if l_0_carry_blanket_months is missing else l_0_carry_blanket_months)))
            yield (
                'か月以内の期間を決めて、一つの申請にまとめることができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務として相手に渡す定例の書類及びデータ（'
            )
            yield escape(environment.finalize((undefined(name='routine_handouts') if l_0_routine_handouts is missing else l_0_routine_handouts)))
            yield '）は、毎年1回、相手の種類、方法及び守ることを決めて、一つの申請にまとめることができる。まとめた承認のあるものは、持ち出すたびの申請及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">への記録を要しない。</w:t></w:r></w:p>'
        if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
            pass
            yield '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">テレワークの承認を受けた端末の持出しは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_common')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">の承認をもって、この承認に代える。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">戻した日に、持ち出した物がそろっていることを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">戻した日に、持ち出した物がそろっていることと、持出し先に複製が残っていないことを、申請書に記録する。</w:t></w:r></w:p>'
        if (undefined(name='exports_technology') if l_0_exports_technology is missing else l_0_exports_technology):
            pass
            yield (
                '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd265\ufdd2c03_carry_export\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">外国への技術の提供</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">技術の情報（図面、仕様書、プログラム、製造の方法など。公開されているものを除く。）を外国へ送り、外国の者に見せ、又は教える従業者は、次のとおり行う。メール、クラウドサービスでの共有、口頭の説明及び見学の案内も、同じとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">提供の前に、内容、相手、国及び使い道を'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に示し、承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、'
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'row_export'), 'name')))
            yield 'の許可が必要かどうかを、技術及び相手ごとに判定し、日付、根拠及び結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'legal_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">許可が必要なもの及び判定できないものは、許可を得、又は経済産業省に確かめるまで、提供してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">国内にいる相手であっても、外国の政府などの指示を受ける立場にあるときは、許可が必要になることがある。'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、判定のときに、そのことを相手に確かめる。従業者を、国籍だけを理由に区別してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、判定を、技術又は相手が変わったとき、及び毎年'
            yield escape(environment.finalize((undefined(name='rules_review_month') if l_0_rules_review_month is missing else l_0_rules_review_month)))
            yield 'に見直し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'legal_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd271\ufdd2c03_carry_media\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '持ち出すとき'
        else:
            pass
            yield '媒体ごと'
        yield 'の規則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報を持ち出す者は、次の規則を守る。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報を持ち出す者は、媒体ごとに次の規則を守る。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ノートパソコンは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_standard')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って暗号化したものに限る。</w:t></w:r></w:p>'
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            if (undefined(name='smart_device_storage_is_prohibited') if l_0_smart_device_storage_is_prohibited is missing else l_0_smart_device_storage_is_prohibited):
                pass
                yield '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">スマートフォン及びタブレットでは、業務のファイルを、業務用のアプリの中だけで開き、そのほかの場所に保存してはならない。'
                if ((undefined(name='byod_is_permitted') if l_0_byod_is_permitted is missing else l_0_byod_is_permitted) and (undefined(name='byod_management_is_mdm') if l_0_byod_management_is_mdm is missing else l_0_byod_management_is_mdm)):
                    pass
                    yield '管理の仕組みが分けて守る領域（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_byod')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">）は、業務用のアプリの中とみなす。'
                yield '</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">スマートフォン及びタブレットには、暗号化と遠隔消去（離れた所から中身を消すこと）を設定した'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の機器に限り、業務のファイルを保存することができる。</w:t></w:r></w:p>'
        if (undefined(name='removable_media') if l_0_removable_media is missing else l_0_removable_media):
            pass
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリー及び外付けディスクは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'media_register')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記載した'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の物に限り、持ち出すファイルだけを暗号化して入れる。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリー及び外付けディスクは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'media_register')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記載した'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'の物に限る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリー及び外付けディスクは、使う前に中身を消去し、持ち出すファイルだけを暗号化して入れる。</w:t></w:r></w:p>'
                )
            if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリー及び外付けディスクには、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の連絡先と管理番号だけを書いた札を付ける。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、毎月1回、媒体の現物を数え、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'media_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">と合うことを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリー、外付けディスク及びメモリーカードを、情報の持出しに使ってはならない。ただし、相手先の都合でほかに方法がないときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得て、暗号化した'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の物を使うことができる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">書類は、中が見えない封筒又は鞄に入れ'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '、部数を申請書に記載す'
        yield 'る。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd282\ufdd2c03_carry_transit\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">携行中の規則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報を持ち出した者は、携行中に次のことを守る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち出した物を手元から離し、又は車内、網棚若しくは座席に置いてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコン、媒体、書類又は入館証を持っている間、酒を飲んではならない。'
            )
            if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
                pass
                yield 'スマートフォンは、酒席では身に付け、画面のロックと遠隔消去を有効にしておく。'
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">自宅又は宿泊先に置くときは、人目につかない所に入れ、鍵のかかる部屋又は保管庫を使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='telework_places_has_public') if l_0_telework_places_has_public is missing else l_0_telework_places_has_public):
                pass
                yield '電車、飲食店その他の人のいる場所では、画面又は書類を、他人からのぞかれる状態で開いてはならない。'
            else:
                pass
                yield '電車、飲食店その他の人のいる場所では、画面及び書類を開いてはならない。ただし、緊急の連絡は、業務用のスマートフォンで行うことができる。'
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">なくし、又は盗まれたときは、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd288\ufdd2c03_carry_network\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'からの通信</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'で情報を送り、又は受ける者は、次のことを守る。</w:t></w:r></w:p>'
            if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
                pass
                yield '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">使うことができる回線及び接続の方法は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_network')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
                    pass
                    yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                    yield 'のスマートフォンの回線又は'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が許可した回線を使い、だれでも使える公衆の無線LANを使ってはならない。</w:t></w:r></w:p>'
            yield (
                '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">店舗及び宿泊施設に備え付けの共用パソコンで、情報を送受信してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取ったファイルは、業務が終わった日に端末から消去し、決められた保管場所に置く。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield (
                '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち出した物を手元から離し、又は車内、網棚若しくは座席に置いてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコン、媒体又は書類を持っている間、酒を飲んではならない。'
            )
            if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
                pass
                yield 'スマートフォンは、酒席では身に付け、画面のロックを有効にしておく。'
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">画面又は書類を、他人からのぞかれる状態で開いてはならない。'
            )
            if (not (undefined(name='telework_places_has_public') if l_0_telework_places_has_public is missing else l_0_telework_places_has_public)):
                pass
                yield '電車、飲食店その他人のいる場所では、スマートフォンによる緊急の連絡を除き、画面を開いてはならない。'
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
                pass
                yield '回線及び接続の方法は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_network')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。'
            else:
                pass
                yield '公衆の無線LAN及び店舗などの共用パソコンで、情報を送受信してはならない。'
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">なくし、又は盗まれたときは、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd298\ufdd2c03_disposal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">媒体の処分</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd299\ufdd2c03_disposal_discard\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">廃棄'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及び再利用'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
        yield 'でない情報を載せた媒体は、次のとおり廃棄する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、書類を</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_discard \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_discard\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の方法で自ら廃棄し、電子の媒体を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得て、電子の媒体を</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_discard \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_discard\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の方法で廃棄する。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、書類を</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_discard \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_discard\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の方法で、自ら廃棄する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、電子の媒体を'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に渡し、自ら廃棄してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得て、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_discard \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_discard\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の方法で廃棄する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ファイルの削除、初期化（フォーマット）又は基本ソフトの入れ直しだけで、廃棄してはならない。'
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield 'ただし、暗号化されたスマートフォン及びタブレットは、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_discard \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_discard\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">による。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、廃棄した日に、媒体の管理番号と方法を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'disposal_record')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業者に廃棄を頼むときは、消去又は破壊の証明書を受け取り、記録に付ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">媒体を別の者が使うときも、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'が</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_discard \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_discard\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の方法で全域を消去し、記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業者に廃棄を頼むときは、引き渡すまで施錠して保管し、消去又は破壊の証明書を受け取って記録に付ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電子の媒体を業者に頼まずに廃棄するときは、廃棄する者でない従業者1人が立ち会い、記録に署名する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">サーバー、パソコン及びネットワーク機器の廃棄、返却及び譲渡の承認は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_disposal')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd2112\ufdd2c03_tbl_discard\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/><w:r><w:t xml:space="preserve">\u3000廃棄の方法</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="廃棄の方法。"/><w:tblDescription w:val="列は、媒体、方法。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="5988"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書類、写真及びフィルム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='paper_disposal_has_shred') if l_0_paper_disposal_has_shred is missing else l_0_paper_disposal_has_shred):
            pass
            yield '細断機（シュレッダー）で細断する'
        if (undefined(name='paper_disposal_has_dissolve') if l_0_paper_disposal_has_dissolve is missing else l_0_paper_disposal_has_dissolve):
            pass
            if (undefined(name='paper_disposal_has_shred') if l_0_paper_disposal_has_shred is missing else l_0_paper_disposal_has_shred):
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield '施錠した回収箱に入れ、溶解処理の業者に渡して証明書を受け取る'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">磁気ディスク（HDD）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='media_disposal_has_erase') if l_0_media_disposal_has_erase is missing else l_0_media_disposal_has_erase):
            pass
            yield '消去ソフトで全域を上書きし、完了の画面を保存する'
        if (undefined(name='media_disposal_has_destroy') if l_0_media_disposal_has_destroy is missing else l_0_media_disposal_has_destroy):
            pass
            if (undefined(name='media_disposal_has_erase') if l_0_media_disposal_has_erase is missing else l_0_media_disposal_has_erase):
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield '穴を開け、又は曲げて円盤を壊す'
        if (undefined(name='media_disposal_has_vendor') if l_0_media_disposal_has_vendor is missing else l_0_media_disposal_has_vendor):
            pass
            if ((undefined(name='media_disposal_has_erase') if l_0_media_disposal_has_erase is missing else l_0_media_disposal_has_erase) or (undefined(name='media_disposal_has_destroy') if l_0_media_disposal_has_destroy is missing else l_0_media_disposal_has_destroy)):
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield '消去又は破壊を業者に頼み、証明書を受け取る'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">SSD、USBメモリー及びメモリーカード</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='media_disposal_has_erase') if l_0_media_disposal_has_erase is missing else l_0_media_disposal_has_erase):
            pass
            yield '製造者の消去機能で全域を消去し、暗号化していたものは鍵も消す'
        if (undefined(name='media_disposal_has_destroy') if l_0_media_disposal_has_destroy is missing else l_0_media_disposal_has_destroy):
            pass
            if (undefined(name='media_disposal_has_erase') if l_0_media_disposal_has_erase is missing else l_0_media_disposal_has_erase):
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield '記憶素子（チップ）を砕く'
        if (undefined(name='media_disposal_has_vendor') if l_0_media_disposal_has_vendor is missing else l_0_media_disposal_has_vendor):
            pass
            if ((undefined(name='media_disposal_has_erase') if l_0_media_disposal_has_erase is missing else l_0_media_disposal_has_erase) or (undefined(name='media_disposal_has_destroy') if l_0_media_disposal_has_destroy is missing else l_0_media_disposal_has_destroy)):
                pass
                yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield '消去又は破壊を業者に頼み、証明書を受け取る'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">光学媒体（CD、DVD）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">細断し、又は割って記録面を傷つける</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">スマートフォン及びタブレット</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">暗号化されていることを確かめて初期化し、業務用のアカウントの登録を外す</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">クラウドサービスのデータ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ごみ箱及び複製も含めて削除し、契約を終えるときは消去されたことを確かめる</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield '</w:tbl>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd2113\ufdd2c03_disposal_reuse\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">再利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
            yield 'でない情報を載せた媒体の再利用は、次の表のとおりとする。別の者に渡す前に、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'が消去を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'disposal_record')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd2114\ufdd2c03_tbl_reuse\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/><w:r><w:t xml:space="preserve">\u3000再利用の方法</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="再利用の方法。"/><w:tblDescription w:val="列は、媒体、方法。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="5988"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">裏面を再利用してはならない</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコン、HDD、SSD及びUSBメモリー</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">消去ソフトで全域を上書きし、又は製造者の消去機能で全域を消去した後に使う</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書換えできる光学媒体及びテープ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">全域を消去した後に使う</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書換えできない光学媒体（CD-R、DVD-R）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">再利用してはならない</w:t></w:r></w:p></w:tc></w:tr>'
            )
            if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">スマートフォン及びタブレット</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5988" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">初期化した後に使う</w:t></w:r></w:p></w:tc></w:tr>'
                )
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd2115\ufdd2c03_backup\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">バックアップ</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
            '<w:p>\ufdd0n116\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b26\ufdd2116\ufdd2c03_backup_targets\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">取得の対象</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e26\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_backup_small \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_backup_small\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_backup \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_backup\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield 'の対象について、その方法及び頻度で'
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'backup')))
        yield 'を取る。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n117\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取得に失敗したときの通知が届く設定にし、失敗していたときは、その日のうちに取り直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n118\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回、取得に成功していることを対象ごとに画面で確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n119\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対象、方法又は頻度を変えた日に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_record')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n120\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の点検のときに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の重要度が3の電子データが、表の対象に入っていることを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n121\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b27\ufdd2121\ufdd2c03_tbl_backup_small\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e27\ufdd1"/><w:r><w:t xml:space="preserve">\u3000バックアップの取得、保管及び復元</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="バックアップの取得、保管及び復元。"/><w:tblDescription w:val="列は、対象及び機器、方法及び頻度、世代及び期間、保管先及び切り離した保管、復元の試験、手順書、担当。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="1361"/><w:gridCol w:w="907"/><w:gridCol w:w="2813"/><w:gridCol w:w="2177"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対象及び機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">方法及び頻度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">世代及び期間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2813" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">保管先及び切り離した保管</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">復元の試験、手順書、担当</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_b in (undefined(name='backups') if l_0_backups is missing else l_0_backups):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'target')))
                yield '</w:t><w:br/><w:t xml:space="preserve">（'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'device')))
                yield (
                    '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'method')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'frequency')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'generations')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'retention')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2813" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'place')))
                yield '</w:t><w:br/><w:t xml:space="preserve">切離し：'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'offline')))
                yield '</w:t><w:br/><w:t xml:space="preserve">遠隔地：'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'remote_mark')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'restore_test')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'procedure')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'owner')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_b = missing
            yield '</w:tbl>'
        else:
            pass
            yield '<w:p>\ufdd0n122\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対象、方法又は頻度を変えた日に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_list')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">を改める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n123\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取得の翌営業日に、成功したことを画面又は通知で確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n124\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">失敗したときは、その日のうちに原因を調べて取り直し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_record')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n125\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回、すべての対象で取得が続いていることを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n126\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の点検のときに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の重要度が3の電子データが、表の対象に入っていることを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n127\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b28\ufdd2127\ufdd2c03_tbl_backup\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e28\ufdd1"/><w:r><w:t xml:space="preserve">\u3000バックアップの取得</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="バックアップの取得。"/><w:tblDescription w:val="列は、機器名、対象、方法、頻度、世代、保管期間。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="1815"/><w:gridCol w:w="1814"/><w:gridCol w:w="1452"/><w:gridCol w:w="1088"/><w:gridCol w:w="1089"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">機器名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">頻度</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">世代</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">保管期間</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_b in (undefined(name='backups') if l_0_backups is missing else l_0_backups):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'device')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'target')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'method')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'frequency')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'generations')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'retention')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_b = missing
            yield '</w:tbl>'
        yield '<w:p>\ufdd0n128\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b29\ufdd2128\ufdd2c03_backup_keeping\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">保管'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及び復元'
        yield '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e29\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、バックアップを保管し、復元（複製から元に戻すこと）に備える。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、バックアップを</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_backup_keeping \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_backup_keeping\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり保管する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n129\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対象ごとに、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_backup \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_backup\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の世代の数と期間を保つ。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n130\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">複製のうち少なくとも一つは、ネットワークから切り離し、又は管理者でも書き換えられない設定にする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n131\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">重要度が3のデータは、同じ災害を受けない地域にも複製を置く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n132\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取り外せる媒体は、表の間隔で外し、暗号化したうえで施錠できる保管庫に入れる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n133\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">バックアップを消し、又は書き換えることができるアカウントは、日常の業務に使うアカウントと別にする。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
                pass
                yield (
                    '<w:p>\ufdd0n134\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">事業者がデータの消失を補償しないクラウドサービスでは、重要度が3のデータを自らも書き出して保管する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n135\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">同期するだけの機能（元を消すと複製も消えるもの）を、バックアップとして数えてはならない。</w:t></w:r></w:p>'
                )
            yield (
                '<w:p>\ufdd0n136\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対象ごとに、手順、使う機器及び連絡先を書いた復元手順書を作り、印刷して置く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n137\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">表の間隔で、本番とは別の場所に復元し、内容を確かめて、所要時間とともに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_record')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n138\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">所要時間が</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_continuity')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">の目標に収まらないときは、30日以内に方法を見直す。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n139\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">バックアップの媒体の処分は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n140\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b30\ufdd2140\ufdd2c03_tbl_backup_keeping\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e30\ufdd1"/><w:r><w:t xml:space="preserve">\u3000バックアップの保管及び復元</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="バックアップの保管及び復元。"/><w:tblDescription w:val="列は、対象、保管先、切り離した保管、遠隔地、復元の試験の間隔、復元手順書及び担当。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1452"/><w:gridCol w:w="1632"/><w:gridCol w:w="1996"/><w:gridCol w:w="908"/><w:gridCol w:w="907"/><w:gridCol w:w="2177"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1632" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">保管先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">切り離した保管</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="908" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">遠隔地</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">復元の試験の間隔</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">復元手順書及び担当</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_b in (undefined(name='backups') if l_0_backups is missing else l_0_backups):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'target')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1632" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'place')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'offline')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="908" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'remote_mark')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'restore_test')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_b, 'procedure')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_b, 'owner')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_b = missing
            yield (
                '</w:tbl>'
                '<w:p>\ufdd0n141\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b31\ufdd2141\ufdd2c03_backup_restore\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">復元の試験及び手順書</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e31\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、復元（複製から元に戻すこと）に次のとおり備える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n142\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対象ごとに、復元の手順、使う機器及び連絡先を書いた復元手順書を作る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n143\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">復元手順書は印刷し、システムが止まっても読める場所に置く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n144\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_backup_keeping \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_backup_keeping\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の間隔で、本番とは別の場所に復元し、ファイルを開いて内容を確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n145\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">試験の日、結果及び所要時間を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_continuity')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の目標の時間と比べる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n146\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">目標の時間に収まらないときは、30日以内に方法を見直し、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に報告する。</w:t></w:r></w:p>'
        if ((undefined(name='cloud') if l_0_cloud is missing else l_0_cloud) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:p>\ufdd0n147\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b32\ufdd2147\ufdd2c03_backup_cloud\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">クラウドサービスの利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e32\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、クラウドサービスを保管先に使い、又はクラウドサービスのデータを守るとき、次のとおり確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n148\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">事業者の約款及び情報の取扱いの方針に、この章の規則に反するところがないかを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n149\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">保管先が、元のデータと同じ災害を受けない地域にあるかを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n150\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">事業者がデータの消失を補償しないときは、重要度が3のデータを自らも書き出して保管する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n151\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">同期するだけの機能（元を消すと複製も消えるもの）を、バックアップとして数えてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n152\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確かめた結果を'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に示し、保管先に使う承認を得る。</w:t></w:r></w:p>'
        if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
            pass
            yield '<w:p>\ufdd0n153\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b33\ufdd2153\ufdd2c03_personal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人情報'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield '及び特定個人情報'
            yield 'の取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e33\ufdd1"/></w:p>'
            if ((undefined(name='my_number') if l_0_my_number is missing else l_0_my_number) and (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply)):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">個人番号及び特定個人情報の取扱いは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'my_number_rules')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">個人情報の取扱いは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'personal_data_rules')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            else:
                pass
                yield (
                    '<w:p>\ufdd0n154\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b34\ufdd2154\ufdd2c03_personal_terms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">用語及び責任者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e34\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield 'この規程'
                else:
                    pass
                    yield 'この節'
                yield (
                    'で使う用語の意味は、次のとおりとする。</w:t></w:r></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">個人情報</w:t></w:r><w:r><w:t xml:space="preserve">とは、生きている人に関する情報で、氏名などによりその人が分かるもの（ほかの情報と容易に照らし合わせて分かるものを含む。）及び個人識別符号（指紋又は顔のデータ、旅券番号、運転免許証番号、健康保険の記号及び番号、雇用保険の番号など）を含むものをいう。</w:t></w:r></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">個人データ</w:t></w:r><w:r><w:t xml:space="preserve">とは、名簿、データベースなど、検索できる形に整理された個人情報をいう。</w:t></w:r></w:p>'
                )
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">保有個人データ</w:t></w:r><w:r><w:t xml:space="preserve">とは、個人データのうち、開示、訂正、利用の停止などを行う権限が'
                    yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                    yield 'にあるものをいう。'
                    if (undefined(name='entrusted_personal_data') if l_0_entrusted_personal_data is missing else l_0_entrusted_personal_data):
                        pass
                        yield '顧客から預かった個人データは含まない。'
                    yield (
                        '</w:t></w:r></w:p>'
                        '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">要配慮個人情報</w:t></w:r><w:r><w:t xml:space="preserve">とは、人種、信条、社会的身分、病歴、障害、健康診断の結果、診療の事実、犯罪の経歴及び被害の事実その他の、差別を招かないように配慮する個人情報をいう。</w:t></w:r></w:p>'
                        '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">個人関連情報</w:t></w:r><w:r><w:t xml:space="preserve">とは、生きている人に関する情報で、個人情報、仮名加工情報及び匿名加工情報のどれでもないもの（Cookieの番号、閲覧の履歴、位置の情報など）をいう。</w:t></w:r></w:p>'
                        '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">本人</w:t></w:r><w:r><w:t xml:space="preserve">とは、個人情報によって分かるその人をいう。</w:t></w:r></w:p>'
                    )
                if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">特定個人情報</w:t></w:r><w:r><w:t xml:space="preserve">とは、個人番号（マイナンバー）を含む個人情報をいう。</w:t></w:r></w:p>'
                yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、個人データの安全管理（'
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'appi_23'), 'name')))
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'appi_23'), 'article')))
                yield '）に責任を負う。安全管理の方法は、'
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield '情報セキュリティ関連規程'
                else:
                    pass
                    yield 'この規程'
                yield 'の各章に従う。'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'は、個人情報保護法のガイドラインの中小規模事業者'
                if (undefined(name='light_personal_data') if l_0_light_personal_data is missing else l_0_light_personal_data):
                    pass
                    yield 'に当たるが、この規程は、原則の安全管理措置による'
                else:
                    pass
                    yield 'の特例を使わない'
                yield '（'
                yield escape(environment.finalize((undefined(name='light_personal_data_reason') if l_0_light_personal_data_reason is missing else l_0_light_personal_data_reason)))
                yield (
                    '）。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n155\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b35\ufdd2155\ufdd2c03_personal_purpose\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">利用目的及び取得</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e35\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、個人情報を次のとおり取得し、利用する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n156\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人情報の利用目的は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_personal \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_personal\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n157\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取得するときは、利用目的をあらかじめ公表し、又は本人に示す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n158\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、'
                if (undefined(name='further_documents_has_privacy_policy') if l_0_further_documents_has_privacy_policy is missing else l_0_further_documents_has_privacy_policy):
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'privacy_policy')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                else:
                    pass
                    yield '個人情報の取扱いの方針（プライバシーポリシー）'
                yield 'を作り、'
                if (undefined(name='website') if l_0_website is missing else l_0_website):
                    pass
                    yield 'ウェブサイトに載せ、入力の画面から読めるようにする'
                else:
                    pass
                    yield '見やすい所に掲示し、求めた者に渡す'
                yield (
                    '。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n159\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">方針には、'
                )
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'の名称、住所及び代表者の氏名、利用目的、請求の手続、安全管理の概要並びに苦情の申出先を書く。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n160\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用目的に必要な項目だけを取得し、偽りその他不正の手段により取得してはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n161\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">病歴、診療の事実、犯罪の経歴、信条その他の要配慮個人情報は、本人の同意を得て取得する。ただし、労働安全衛生法による健康診断の結果その他法令に基づくとき、及び人の生命、身体又は財産を守るために必要で本人の同意を得ることが難しいときを除く。'
                )
                if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
                    pass
                    yield '本人が自ら問診票などに書いたときは、本人の同意を得たものとして取得することができる。'
                yield '</w:t></w:r></w:p>'
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield (
                        '<w:p>\ufdd0n162\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本人から、書面又は画面で直接取得するときは、その書面又は画面に利用目的を明示する。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n163\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">違法又は不当な行為を助け、又は招くおそれのある方法で、個人情報を使ってはならない。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n164\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用目的を変えることができるのは、前の目的と関連がある範囲に限る。'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'が承認し、変えた目的を本人に知らせ、又は公表する。</w:t></w:r></w:p>'
                yield '<w:p>\ufdd0n165\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">表にない目的に使うときは、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    'の承認と本人の同意を得る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n166\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b36\ufdd2166\ufdd2c03_tbl_personal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e36\ufdd1"/><w:r><w:t xml:space="preserve">\u3000個人情報の種類及び利用目的</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="個人情報の種類及び利用目的。"/><w:tblDescription w:val="列は、本人の範囲、項目、利用目的、人数の目安。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="2722"/><w:gridCol w:w="3266"/><w:gridCol w:w="1270"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">本人の範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">利用目的</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">人数の目安</w:t></w:r></w:p></w:tc></w:tr>'
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
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_p, 'items')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_p, 'purpose')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_p, 'people')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_p = missing
                yield (
                    '</w:tbl>'
                    '<w:p>\ufdd0n167\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b37\ufdd2167\ufdd2c03_personal_handling\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">保管及び消去</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e37\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">個人データは、次のとおり保管し、及び消去する。</w:t></w:r></w:p>'
                )
                if ((undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules) or (not (undefined(name='small') if l_0_small is missing else l_0_small))):
                    pass
                    yield '<w:p>\ufdd0n168\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                    yield 'は、個人データの種類ごとに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に対象者、項目、利用目的及び保存期限を記載する。</w:t></w:r></w:p>'
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield '<w:p>\ufdd0n169\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人データが事実と違うことを知った従業者は、知った日から7日以内に'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                    yield 'に伝え、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                    yield (
                        'が改める。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n170\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、個人データを、業務に必要な範囲を超えて閲覧し、書き出し、又は複製してはならない。</w:t></w:r></w:p>'
                    )
                if ((undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors) and (not (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules))):
                    pass
                    yield '<w:p>\ufdd0n171\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人データの取扱いを委託するときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_selection')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
                if ((undefined(name='cloud') if l_0_cloud is missing else l_0_cloud) and ((undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules) or (not (undefined(name='small') if l_0_small is missing else l_0_small)))):
                    pass
                    yield '<w:p>\ufdd0n172\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                    yield 'は、個人データを外国に置くクラウドサービスについて、その国の名と制度を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'cloud_register')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                if ((undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules) or (not (undefined(name='small') if l_0_small is missing else l_0_small))):
                    pass
                    yield '<w:p>\ufdd0n173\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                    yield 'は、保存期限を過ぎた個人データを、'
                    if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                        pass
                        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
                    else:
                        pass
                        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
                    yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_assets_review \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_assets_review\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の点検の月に消去する。</w:t></w:r></w:p>'
                yield '<w:p>\ufdd0n174\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">漏えい、滅失若しくは毀損又はそのおそれを知った者は、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n175\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b38\ufdd2175\ufdd2c03_personal_provision\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">第三者への提供</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e38\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">個人データの第三者への提供は、次のとおりとする。</w:t></w:r></w:p>'
                )
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield (
                        '<w:p>\ufdd0n176\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人データを第三者に提供する者は、相手、項目及び目的を示し、書面、電子メール又は画面の操作により、先に本人の同意を得る。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n177\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">同意を要しないのは、次のどれかに当たると'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield (
                        'が認めたとき（定例のものは、1年分をまとめて認めたとき）に限る。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n178\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">法令に基づくとき</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n179\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">人の生命、身体又は財産を守るために必要で、本人の同意を得ることが難しいとき</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n180\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">公衆衛生の向上又は児童の健全な育成のために特に必要で、本人の同意を得ることが難しいとき</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n181\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">国の機関、地方公共団体又はその委託を受けた者が法令の事務を行うことに協力する必要があり、同意を得るとその事務に支障が出るおそれがあるとき</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n182\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">学術研究機関との間の提供で、法令が認めるとき</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n183\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本人が求めれば止めることとして、同意を得ないで提供する方法（オプトアウト）によってはならない。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n184\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託、事業の承継及び共同利用による受渡しは、第三者への提供としない。共同利用を始めるときは、'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'が、共同で使う者の範囲、項目、目的及び管理に責任をもつ者を先に公表する。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p>\ufdd0n185\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、本人の同意を得ないで、個人データを第三者に提供してはならない。ただし、法令に基づくとき、及び人の生命、身体又は財産を守るために必要で本人の同意を得ることが難しいときは、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'の承認（定例のものは、1年分をまとめた承認）を得て提供することができる。</w:t></w:r></w:p>'
                if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
                    pass
                    yield '<w:p>\ufdd0n186\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'は、利用目的と通常の提供先（ほかの医療機関、薬局、介護の事業者、検査の委託先、審査支払機関及び家族への説明など）を、'
                    yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
                    yield (
                        'の見やすい所に掲示する。掲示には、同意できないものは申し出ること、申し出がなければ同意があったものとすること、及び後からいつでも変えられることを書く。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n187\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、掲示した範囲の提供を、本人の申し出がないときに限り、個別の同意を得ないで行うことができる。申し出を受けたときは、その日のうちに本人の記録に書き、'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'に伝える。</w:t></w:r></w:p>'
                if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                    pass
                    yield '<w:p>\ufdd0n188\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                    yield 'は、本人の同意により提供し、又は第三者から提供を受けた日に、相手の名称、住所及び代表者、本人、項目、同意の内容並びに確かめた方法を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'provision_record')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n189\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">提供を受けるときは、相手の名称、住所及び代表者並びに相手が個人データを得た経緯を、契約書、申込書の写しその他の書類で確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'provision_record')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。正しく得たものか疑わしいものを受けてはならない。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n190\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">オプトアウトにより提供する者から受けるときは、相手の届出が個人情報保護委員会のウェブサイトに公表されていることも確かめる。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n191\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">同じ相手に続けて提供し、又は同じ相手から続けて受けるときは、記録をまとめることができる。物品又はサービスの契約書に同じ事項があるときは、契約書を記録とすることができる。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n192\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">法令に基づく提供'
                    )
                    if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
                        pass
                        yield '、掲示した範囲の提供'
                    yield '及び委託などの受渡し（外国にある第三者との受渡しを除く。）は、記録を要しない。記録は、最後に提供した日又は受けた日から3年間保存する。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p>\ufdd0n193\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                    yield 'は、本人の同意により第三者に提供し、又は提供を受けたときは、その日に、相手、本人、項目、同意の内容及び（受けたときは）取得の経緯を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'provision_record')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、3年間保存する。法令に基づく提供'
                    if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
                        pass
                        yield '、掲示した範囲の提供'
                    yield '及び委託による受渡しは、記録を要しない。</w:t></w:r></w:p>'
                yield '<w:p>\ufdd0n194\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b39\ufdd2194\ufdd2c03_personal_disclosure\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
                if ((undefined(name='small') if l_0_small is missing else l_0_small) and (not (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules))):
                    pass
                    yield '本人からの請求及び苦情'
                else:
                    pass
                    yield '開示などの請求'
                yield '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e39\ufdd1"/></w:p>'
                if ((undefined(name='small') if l_0_small is missing else l_0_small) and (not (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules))):
                    pass
                    yield (
                        '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">個人情報についての請求、苦情及び問合せは、次のとおり扱う。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n195\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受けた従業者は、当日中に'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield (
                        'に伝える。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n196\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield 'は、受けた日と内容を、対応を終えた日に結果を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'complaint_register')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n197\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield (
                        'は、苦情及び問合せ（利用目的、請求の手続及び安全管理の概要を含む。）に、7日以内に初めの回答をする。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n198\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'disclosure_register')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">の種別の請求を受けたときは、公的な書類で本人又は代理人であることを確かめる。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n199\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">請求には、'
                    )
                    yield escape(environment.finalize((undefined(name='disclosure_reply_days') if l_0_disclosure_reply_days is missing else l_0_disclosure_reply_days)))
                    yield '日以内に、応じるかどうか及びその理由を、本人が求める方法（書面又は電子データ）で答える。応じないのは、法令が認める場合に限り、手数料を求めてはならない。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield (
                        'は、本人からの保有個人データの請求を、次のとおり扱う。請求は、利用目的の通知、開示、第三者に提供した記録の開示、訂正、追加、削除、利用停止、消去及び第三者への提供の停止とする。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n200\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">請求を受けた日に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'disclosure_register')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n201\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">運転免許証その他の公的な書類で、請求した者が本人又は代理人であることを確かめる。'
                    )
                    if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                        pass
                        yield '親権者などの代理人は戸籍などの書類で、本人から頼まれた代理人は委任状で、代理の権限も確かめる。'
                    yield '</w:t></w:r></w:p>'
                    if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                        pass
                        yield '<w:p>\ufdd0n202\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                        if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
                            pass
                            yield '受け付けた日の翌営業日までに、請求に関係する部門の'
                            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                            yield 'に調べることを頼む。'
                            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                            yield 'は、7日以内に、個人データの有無、内容及び応じることに支障があるかを答える。'
                        else:
                            pass
                            yield '7日以内に、個人データの有無、内容及び応じることに支障があるかを調べる。'
                        yield (
                            '</w:t></w:r></w:p>'
                            '<w:p>\ufdd0n203\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">応じるかどうかは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                        )
                        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'personal_data_rules_requests')))
                        yield '</w:t></w:r><w:r><w:t xml:space="preserve">により、'
                        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                        yield 'が決める。</w:t></w:r></w:p>'
                    yield '<w:p>\ufdd0n204\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け付けた日から'
                    yield escape(environment.finalize((undefined(name='disclosure_reply_days') if l_0_disclosure_reply_days is missing else l_0_disclosure_reply_days)))
                    yield (
                        '日以内に、応じるかどうか及びその理由を、本人が求める方法（書面又は電子データ）で答える。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n205\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">応じないのは、法令が認める場合に限り、その法令の条を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'disclosure_register')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n206\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">手数料を求めてはならない。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n207\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">請求の手続は、'
                    )
                    if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                        pass
                        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_purpose \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_purpose\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
                    else:
                        pass
                        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_purpose \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_purpose\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
                    yield (
                        '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_purpose \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_purpose\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の方針に書き、尋ねられたときは、その日に答える。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n208\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b40\ufdd2208\ufdd2c03_personal_complaint\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">苦情及び問合せ</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e40\ufdd1"/></w:p>'
                        '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">個人情報についての苦情及び問合せは、次のとおり扱う。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n209\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">苦情又は問合せを受けた従業者は、当日中に'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield (
                        'に伝える。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n210\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'complaint_register')))
                    yield (
                        '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、7日以内に申出者へ初めの回答をする。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n211\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                    yield 'は、対応を終えた日に結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'complaint_register')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、次の'
                    yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
                    yield 'で報告する。</w:t></w:r></w:p>'
            if ((undefined(name='my_number') if l_0_my_number is missing else l_0_my_number) and (not (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply))):
                pass
                yield (
                    '<w:p>\ufdd0n212\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b41\ufdd2212\ufdd2c03_personal_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人番号の利用目的及び体制</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e41\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">個人番号を利用することができる事務は、'
                )
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_9_4'), 'name')))
                yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_9_4'), 'article')))
                yield (
                    'に基づく</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の事務に限る。従業者は、これ以外の目的で、個人番号を集め、保管し、又は使ってはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n213\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b42\ufdd2213\ufdd2c03_tbl_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e42\ufdd1"/><w:r><w:t xml:space="preserve">\u3000個人番号を利用する事務</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="個人番号を利用する事務。"/><w:tblDescription w:val="列は、本人、事務。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="6350"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">本人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">事務</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_1_p in (undefined(name='mynumber_purposes') if l_0_mynumber_purposes is missing else l_0_mynumber_purposes):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_p, 'whose')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_p, 'purpose')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_p = missing
                yield '</w:tbl><w:p>\ufdd0n214\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                if (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply):
                    pass
                    yield '（二人目として確かめる者を含む。）'
                yield (
                    'だけが、個人番号を取り扱う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n215\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に、取扱いの日時、事務、ファイル名及び区分を記録し、番号そのものを書いてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n216\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                yield 'は、個人番号の取得から廃棄までの取扱いを監督する。</w:t></w:r></w:p>'
                if (undefined(name='one_mynumber_person') if l_0_one_mynumber_person is missing else l_0_one_mynumber_person):
                    pass
                    yield '<w:p>\ufdd0n217\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                    yield 'が'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                    yield 'を兼ねるため、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
                    yield 'が指名するほかの従業者が、毎年'
                    yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
                    yield 'に、記録、保管の状態及び廃棄の状況を点検し、結果を記録に署名して残す。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p>\ufdd0n218\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                    yield 'は、毎年'
                    yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
                    yield 'に、記録、保管の状態及び廃棄の状況を点検し、結果を記録に署名して残す。</w:t></w:r></w:p>'
                yield '<w:p>\ufdd0n219\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                if (undefined(name='light_my_number') if l_0_light_my_number is missing else l_0_light_my_number):
                    pass
                    yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                    yield 'は、番号法のガイドラインの中小規模事業者に当たる（'
                    yield escape(environment.finalize((undefined(name='light_my_number_reason') if l_0_light_my_number_reason is missing else l_0_light_my_number_reason)))
                    yield '）。取扱いの記録は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">の項目で足りる。'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                    yield 'は、点検のときに、判定の前提（従業員数、個人データの本人の数及び委託を受ける業務）に変わりがないことも確かめる。'
                else:
                    pass
                    yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                    yield 'は、番号法のガイドラインの中小規模事業者の特例を使わない（'
                    yield escape(environment.finalize((undefined(name='light_my_number_reason') if l_0_light_my_number_reason is missing else l_0_light_my_number_reason)))
                    yield '）。</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">には、利用及び出力、書類及び媒体の持ち運び、削除及び廃棄、廃棄を委託したときの証明並びに情報システムの利用の状況を、そのつど記録する。'
                yield (
                    '</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n220\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b43\ufdd2220\ufdd2c03_personal_mynumber_collection\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人番号の取得及び保管</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e43\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                yield (
                    'は、個人番号を次のとおり取得し、保管する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n221\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply):
                    pass
                    yield '表の事務に必要なときにだけ求める。'
                else:
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_notice')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">を渡し、又は見られる場所に掲げて、表の事務に必要なときにだけ求める。'
                yield (
                    '</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n222\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人番号カードの提示、スマートフォンに搭載した個人番号カードの記録の送信、又は番号の分かる書類と本人の身元の分かる書類（運転免許証など顔写真のあるもの）によって、番号と本人を確かめる。</w:t></w:r></w:p>'
                )
                if (undefined(name='mynumber_subjects_has_family') if l_0_mynumber_subjects_has_family is missing else l_0_mynumber_subjects_has_family):
                    pass
                    yield '<w:p>\ufdd0n223\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">国民年金の第3号被保険者の届出では、'
                    yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                    yield 'が配偶者の番号と本人を確かめる。従業者が配偶者の代理人として出すときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_proxy')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">、従業者の身元及び配偶者の番号を確かめる。</w:t></w:r></w:p>'
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield '<w:p>\ufdd0n224\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確かめた日と書類の種類を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、書類の写しは確かめた後に廃棄する。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p>\ufdd0n225\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確かめた書類の種類を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_identity')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、書類の写しは確かめた後に廃棄する。</w:t></w:r></w:p>'
                if (not (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply)):
                    pass
                    yield '<w:p>\ufdd0n226\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ほかの従業者が誤って受け取った個人番号は、封をしたまま当日中に受け取る。必要のないものは返し、又は復元できない方法で消す。残す理由のある書類は、番号だけを読めないように消したものに限り、残すことができる。どれも</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                if (undefined(name='mynumber_subjects_has_staff') if l_0_mynumber_subjects_has_staff is missing else l_0_mynumber_subjects_has_staff):
                    pass
                    yield '<w:p>\ufdd0n227\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">労災保険の給付は、従業者が自ら請求する。請求書の個人番号は、求めず、集めない。写しを残すときは、番号を復元できないように消してから残す。</w:t></w:r></w:p>'
                if (undefined(name='mynumber_storage_has_paper') if l_0_mynumber_storage_has_paper is missing else l_0_mynumber_storage_has_paper):
                    pass
                    yield '<w:p>\ufdd0n228\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人番号を記載した書類は、専用の保管庫に施錠して入れ、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                    yield '及び'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                    yield 'だけが鍵を持つ。</w:t></w:r></w:p>'
                if (undefined(name='mynumber_storage_has_cloud') if l_0_mynumber_storage_has_cloud is missing else l_0_mynumber_storage_has_cloud):
                    pass
                    yield '<w:p>\ufdd0n229\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">クラウドサービスでは、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                    yield '及び'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                    yield 'のアカウントだけに権限を与え、多要素認証（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_auth')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">）を使う。</w:t></w:r></w:p>'
                if (undefined(name='mynumber_storage_has_local') if l_0_mynumber_storage_has_local is missing else l_0_mynumber_storage_has_local):
                    pass
                    yield '<w:p>\ufdd0n230\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコン又はサーバーでは、暗号化した専用のフォルダーに置き、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                    yield '及び'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                    yield 'だけに権限を与える。</w:t></w:r></w:p>'
                yield '<w:p>\ufdd0n231\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う場所は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">で定めた場所に限り、画面及び書類を人に見せてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n232\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者の番号、整理番号その他の管理番号として、個人番号を使ってはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n233\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電子メールで個人番号を送ってはならない。</w:t></w:r></w:p>'
                )
                if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                    pass
                    yield '<w:p>\ufdd0n234\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人番号の漏えい又はそのおそれがあるときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
                yield (
                    '<w:p>\ufdd0n235\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b44\ufdd2235\ufdd2c03_personal_mynumber_providing\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人番号の提供、委託及び廃棄</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e44\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">個人番号は、次のとおり提供し、委託し、及び廃棄する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n236\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                yield (
                    'は、行政機関、健康保険組合その他の法令で認められた相手に限り、表の事務のために提供する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n237\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">郵送するときは追跡できる方法を使い、電子で届け出るときは行政機関が定めた方法を使う。</w:t></w:r></w:p>'
                )
                if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
                    pass
                    if (undefined(name='small') if l_0_small is missing else l_0_small):
                        pass
                        yield '<w:p>\ufdd0n238\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託するときは、'
                        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                        yield 'と同じ水準の安全管理を行う者を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_selection')))
                        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って選び、'
                        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                        yield 'が許諾した再委託に限ることを契約で定める。</w:t></w:r></w:p>'
                    else:
                        pass
                        yield '<w:p>\ufdd0n239\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                        yield 'は、個人番号の事務を委託するとき、'
                        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                        yield 'と同じ水準の安全管理を行う者を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_selection')))
                        yield (
                            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って選ぶ。</w:t></w:r></w:p>'
                            '<w:p>\ufdd0n240\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託先が再委託するときは、'
                        )
                        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                        yield 'が先に許諾したものに限ることを、契約で定める。</w:t></w:r></w:p>'
                if (undefined(name='mynumber_entrusted') if l_0_mynumber_entrusted is missing else l_0_mynumber_entrusted):
                    pass
                    yield (
                        '<w:p>\ufdd0n241\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から委託された個人番号は、契約の範囲で使い、顧客ごとに分けて保管する。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n242\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から委託された個人番号の事務を再委託するときは、先に顧客の許諾を得る。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n243\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から委託された個人番号の漏えい又はそのおそれを知ったときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従い、顧客に通知する。</w:t></w:r></w:p>'
                yield '<w:p>\ufdd0n244\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                yield 'は、事務が終わり、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_retention \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_retention\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の期間を過ぎた個人番号を、次の'
                yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
                yield (
                    'の末日までに廃棄する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n245\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">書類は細断し、又は溶解し、データは消去し、どちらも復元できないようにする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n246\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">廃棄した日、ファイル名及び方法を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、委託先が廃棄したときは証明書を付ける。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n247\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='one_mynumber_person') if l_0_one_mynumber_person is missing else l_0_one_mynumber_person):
                    pass
                    if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                        pass
                        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
                    else:
                        pass
                        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
                    yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）により指名された従業者'
                else:
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                yield 'は、廃棄されたことを確かめ、記録に署名する。</w:t></w:r></w:p>'
                if ((undefined(name='mynumber_subjects_has_payees') if l_0_mynumber_subjects_has_payees is missing else l_0_mynumber_subjects_has_payees) or (undefined(name='mynumber_subjects_has_shareholders') if l_0_mynumber_subjects_has_shareholders is missing else l_0_mynumber_subjects_has_shareholders)):
                    pass
                    yield '<w:p>\ufdd0n248\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">支払調書の控えは、個人番号を消したものを残し、個人番号のあるものは、提出した後の'
                    yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
                    yield 'の末日までに廃棄する。</w:t></w:r></w:p>'
                yield (
                    '<w:p>\ufdd0n249\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b45\ufdd2249\ufdd2c03_tbl_retention\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e45\ufdd1"/><w:r><w:t xml:space="preserve">\u3000個人番号の事務の書類の保存期間</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="個人番号の事務の書類の保存期間。"/><w:tblDescription w:val="列は、書類、期間、いつから数えるか。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4173"/><w:gridCol w:w="1452"/><w:gridCol w:w="3447"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">書類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">期間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">いつから数えるか</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_1_r in (undefined(name='retention') if l_0_retention is missing else l_0_retention):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_r, 'paper')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_r, 'period')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_r, 'start')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_r = missing
                yield '</w:tbl>'
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield '<w:p>\ufdd0n250\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b46\ufdd2250\ufdd2c03_entrusted\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">預かり情報の取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e46\ufdd1"/></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報とは、'
                yield escape(environment.finalize((undefined(name='entrusted_kinds') if l_0_entrusted_kinds is missing else l_0_entrusted_kinds)))
                yield '並びにこれらから作った複製をいう。預かり情報の責任者は、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    'とする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n251\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">責任者は、契約ごとに担当者を1人決める。契約がより厳しいときは、契約に従う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n252\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当者は、書類又は媒体を受け取り、借り、渡し、又は返した日に、内容、数量、方法及び相手を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n253\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当者は、受け取ったデータを、開く前にマルウェアの検査をする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n254\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当者は、顧客ごとに分けた保管庫又はフォルダーに置き、担当者だけに権限を与える。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n255\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">と手元の預かり情報及び借りた物を、'
                yield escape(environment.finalize((undefined(name='entrusted_check') if l_0_entrusted_check is missing else l_0_entrusted_check)))
                yield (
                    '照らし合わせる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n256\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、預かり情報を、頼まれた業務でない目的に使い、又は業務に必要な部数を超えて複製してはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n257\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、預かり情報を、ほかの顧客に見せ、又は私有の機器及び許可のないクラウドサービスに置いてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n258\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'ai')))
                yield 'への入力は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n259\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当者は、契約が終わった日から'
                )
                yield escape(environment.finalize((undefined(name='entrusted_return_days') if l_0_entrusted_return_days is missing else l_0_entrusted_return_days)))
                yield (
                    '日以内に、複製を含めて返却し、又は</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従って廃棄し、結果を書面又は電子メールで顧客に知らせる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n260\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報を扱う業務を再委託するときは、先に顧客の書面による承諾を得る。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n261\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">なくし、壊し、若しくは漏らしたおそれがあるとき、又は障害で業務が止まるときは、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
            else:
                pass
                yield (
                    '<w:p>\ufdd0n262\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b47\ufdd2262\ufdd2c03_entrusted_scope\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">範囲及び責任者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e47\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報とは、'
                )
                yield escape(environment.finalize((undefined(name='entrusted_kinds') if l_0_entrusted_kinds is missing else l_0_entrusted_kinds)))
                yield (
                    '並びにこれらから作った複製をいう。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n263\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield (
                    'は、契約ごとに、預かり情報の責任者及び担当者を1人ずつ決める。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n264\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">責任者は、顧客との契約に定められた取扱いの条件を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'legal_register')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、担当者に示す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n265\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客との契約がこの節より厳しいときは、契約に従う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n266\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b48\ufdd2266\ufdd2c03_entrusted_keeping\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">受渡し及び保管</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e48\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報の担当者は、預かり情報を次のとおり受け渡し、保管する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n267\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取り、又は渡した日に、内容、数量、媒体、方法及び相手を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n268\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取ったその日に、マルウェアの検査を行い、数量を相手の目録と照らし合わせる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n269\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客ごとに分けた保管庫又はフォルダーに置き、その業務を担当する者だけに権限を与える。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n270\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から借りた機器、入館証その他の物を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'loaned_items')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n271\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'loaned_items')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">を、'
                yield escape(environment.finalize((undefined(name='entrusted_check') if l_0_entrusted_check is missing else l_0_entrusted_check)))
                yield '、手元の預かり情報及び借りた物と照らし合わせ、結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録して責任者に報告する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n272\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b49\ufdd2272\ufdd2c03_entrusted_use\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e49\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、預かり情報を次のとおり利用する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n273\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から頼まれた業務でない目的に使ってはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n274\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当する者でない従業者及び顧客に、見せ、又は話してはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n275\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務に必要な部数を超えて複製してはならない。複製は、元の情報と同じように扱う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n276\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">責任者の承認を得ないで、'
                )
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield (
                    'へ持ち出し、又は私有の機器に入れてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n277\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">許可されていないクラウドサービスに置いてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n278\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'ai')))
                yield 'への入力は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n279\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客の承諾を得ないで、試作、試験、宣伝又は実績の紹介に使ってはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n280\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す前に、担当者でない者が、宛先、内容及び数量を確かめる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n281\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b50\ufdd2281\ufdd2c03_entrusted_return\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">返却及び廃棄</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e50\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報の責任者は、業務が終わったときに、預かり情報を次のとおり返却し、又は廃棄する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n282\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">契約が終わった日から'
                )
                yield escape(environment.finalize((undefined(name='entrusted_return_days') if l_0_entrusted_return_days is missing else l_0_entrusted_return_days)))
                yield (
                    '日以内に、複製を含めて返却し、又は</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_disposal \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_disposal\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従って廃棄する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n283\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">返却し、又は廃棄したものを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'return_report')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">にまとめ、顧客に渡す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n284\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">バックアップに残る預かり情報は、世代の入替えによって消える日を顧客に知らせる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n285\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">返却及び廃棄の後に、担当者の権限を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage_stop')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従って停止する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n286\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b51\ufdd2286\ufdd2c03_entrusted_trouble\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">再委託及び障害</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e51\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報の再委託及び障害は、次のとおり扱う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n287\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報を扱う業務を再委託するときは、先に顧客の書面による承諾を得て、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n288\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報をなくし、壊し、又は漏らしたおそれがあるときは、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n289\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">障害で業務が止まるときは、責任者が、その日のうちに状況と見通しを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'customer_first_report')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">により顧客に知らせる。</w:t></w:r></w:p>'
        if (not (undefined(name='card_payments_is_none') if l_0_card_payments_is_none is missing else l_0_card_payments_is_none)):
            pass
            yield (
                '<w:p>\ufdd0n290\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b52\ufdd2290\ufdd2c03_cards\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">クレジットカードの情報の取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e52\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">カードの情報とは、支払に使われるクレジットカードの番号、有効期限及び確認の番号をいう。決済の事業者とは、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'に代わってカードの支払を処理する者をいう。'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'は、カードの情報を持たない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n291\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、カードの情報を、書類、メール、ファイル、録音及び画面の写しに残してはならない。知らされたものは、その日のうちに復元できない方法で消す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n292\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、カードの情報を、決済の事業者の端末又は画面だけに入れ、又は'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'に入れてもらう。電話で聞くときも、書き留めてはならない。</w:t></w:r></w:p>'
            if (undefined(name='card_payments_is_online') if l_0_card_payments_is_online is missing else l_0_card_payments_is_online):
                pass
                yield '<w:p>\ufdd0n293\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、ウェブサイトで支払を受ける画面を決済の事業者のものとし、カードの情報を'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'の機器に通さず、本人の認証（EMV 3-Dセキュア）を使う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n294\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、支払を受けるウェブサイトについて、次のことを、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_revision')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の見直しのときに確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n295\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">管理画面に入る者を限っている。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n296\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">公開しないファイルが、外から見えない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n297\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">入力の欄の'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'vulnerability')))
                yield (
                    'を検査し、直している。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n298\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'malware')))
                yield 'の検査を行っている。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n299\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">カードの情報の漏れ、支払の画面の改ざん又はこれらの疑いに気付いた者は、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n300\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
            yield 'は、前号の報告を受けた日のうちに決済の事業者に知らせ、支払の受付を止めるかどうかを'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'に諮る。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b53\ufdd2\ufdd2c03_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e53\ufdd1"/></w:p>'
            '<w:p>\ufdd0n301\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
        )
        yield escape(environment.finalize((undefined(name='established_on') if l_0_established_on is missing else l_0_established_on)))
        yield 'から効力をもつ。初めて守るまでの期間'
        if (undefined(name='replaces_old_rules') if l_0_replaces_old_rules is missing else l_0_replaces_old_rules):
            pass
            yield '及び廃止する規程'
        yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_transition')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n302\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
        yield '</w:tbl>'
        for l_1_a in (undefined(name='amendments') if l_0_amendments is missing else l_0_amendments):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b54\ufdd2\ufdd2c03_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e54\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">第'
            )
            yield escape(environment.finalize(environment.getattr(l_1_a, 'version')))
            yield '版の改訂は、'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield 'から効力をもつ。'
            if environment.getattr(l_1_a, 'has_later'):
                pass
                yield 'ただし、次の表のことは、それぞれの期限までに行えば足りる。'
            yield '</w:t></w:r></w:p>'
            if environment.getattr(l_1_a, 'has_later'):
                pass
                yield (
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、こと、期限、定めている所。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">こと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_2_t in environment.getattr(l_1_a, 'later'):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_t, 'what')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_t, 'until')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_t, 'place')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_t = missing
                yield '</w:tbl>'
        l_1_a = missing
        yield (
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
            '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 会社名 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 版 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield (
            '版</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（下線）"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\n </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\n\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 改訂日 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        )
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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>第3章\u3000'
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
    'chapter': 3,
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
        'section': ('numbering.xml-ec170691', {
            1: (1, ((3, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-197cc375', {
            1: (1, ((3, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
        (1, 0, 1, 'Heading1'),
        (1, 1, 2, 'Heading2'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
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
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
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
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
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
        (1, 2, 3, 'Heading3'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
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
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
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
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
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
        (1, 3, 0, 'ListNumber'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項（表の前）'),
    ),
    'variables': (
        'amendments',
        'article_scheme',
        'asset_review_month',
        'backups',
        'byod_is_permitted',
        'byod_management_is_mdm',
        'card_payments_is_none',
        'card_payments_is_online',
        'carry_approver_high_is_representative',
        'carry_blanket_months',
        'cloud',
        'company_name',
        'customer',
        'disclosure_reply_days',
        'doc',
        'entrusted_check',
        'entrusted_information',
        'entrusted_kinds',
        'entrusted_personal_data',
        'entrusted_return_days',
        'established_on',
        'exports_technology',
        'form',
        'further_documents_has_personal_data_rules',
        'further_documents_has_privacy_policy',
        'gloss',
        'has_departments',
        'history',
        'inside',
        'label_high',
        'label_low',
        'label_middle',
        'law',
        'level_high_examples',
        'level_low_examples',
        'level_middle_examples',
        'light_my_number',
        'light_my_number_reason',
        'light_personal_data',
        'light_personal_data_reason',
        'media_disposal_has_destroy',
        'media_disposal_has_erase',
        'media_disposal_has_vendor',
        'meeting',
        'my_number',
        'my_number_rules_apply',
        'mynumber_check_month',
        'mynumber_entrusted',
        'mynumber_purposes',
        'mynumber_storage_has_cloud',
        'mynumber_storage_has_local',
        'mynumber_storage_has_paper',
        'mynumber_subjects_has_family',
        'mynumber_subjects_has_payees',
        'mynumber_subjects_has_shareholders',
        'mynumber_subjects_has_staff',
        'officer_is_representative',
        'one_mynumber_person',
        'outside',
        'paper_disposal_has_dissolve',
        'paper_disposal_has_shred',
        'personal_data',
        'personal_data_kinds',
        'posted_consent',
        'removable_media',
        'replaces_old_rules',
        'retention',
        'revised_on',
        'role',
        'routine_handouts',
        'rules_review_month',
        'small',
        'smart_device_storage_is_prohibited',
        'smart_devices',
        'telework',
        'telework_places_has_public',
        'three_levels',
        'uses_vendors',
        'we',
        'website',
    ),
}
