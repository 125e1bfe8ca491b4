"""The template c06.docx, compiled. Written by `make templates`."""

TEMPLATE = '1f17d8ddeb4dadd0418465d13ce3c7736d51c2145231e832299d88912a040852'
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
        l_0_software_listed = resolve('software_listed')
        l_0_form = resolve('form')
        l_0_small = resolve('small')
        l_0_role = resolve('role')
        l_0_software_install_is_blocked = resolve('software_install_is_blocked')
        l_0_article_scheme = resolve('article_scheme')
        l_0_prohibited_software = resolve('prohibited_software')
        l_0_smart_devices = resolve('smart_devices')
        l_0_ref = resolve('ref')
        l_0_has_servers = resolve('has_servers')
        l_0_definition_update = resolve('definition_update')
        l_0_scan_pc_scope = resolve('scan_pc_scope')
        l_0_scan_pc_frequency = resolve('scan_pc_frequency')
        l_0_gloss = resolve('gloss')
        l_0_scan_server_scope = resolve('scan_server_scope')
        l_0_scan_server_frequency = resolve('scan_server_frequency')
        l_0_device_check_months = resolve('device_check_months')
        l_0_devices_listed = resolve('devices_listed')
        l_0_we = resolve('we')
        l_0_devices = resolve('devices')
        l_0_outside = resolve('outside')
        l_0_inside = resolve('inside')
        l_0_wireless_lan = resolve('wireless_lan')
        l_0_mdm = resolve('mdm')
        l_0_label_middle = resolve('label_middle')
        l_0_web_filter_is_filter = resolve('web_filter_is_filter')
        l_0_cloud = resolve('cloud')
        l_0_internet_banking = resolve('internet_banking')
        l_0_banking_device_is_dedicated = resolve('banking_device_is_dedicated')
        l_0_banking_approval_is_two_persons = resolve('banking_approval_is_two_persons')
        l_0_same_checker = resolve('same_checker')
        l_0_outside_adviser = resolve('outside_adviser')
        l_0_byod_is_permitted = resolve('byod_is_permitted')
        l_0_sns = resolve('sns')
        l_0_sns_services = resolve('sns_services')
        l_0_mail_delayed = resolve('mail_delayed')
        l_0_mail_delay_seconds = resolve('mail_delay_seconds')
        l_0_bcc_limit = resolve('bcc_limit')
        l_0_three_levels = resolve('three_levels')
        l_0_label_high = resolve('label_high')
        l_0_file_exchange_is_link = resolve('file_exchange_is_link')
        l_0_file_exchange_tool = resolve('file_exchange_tool')
        l_0_share_days = resolve('share_days')
        l_0_file_exchange_is_partner = resolve('file_exchange_is_partner')
        l_0_suspicious_mail_action_is_report_keep = resolve('suspicious_mail_action_is_report_keep')
        l_0_generative_ai_is_permitted = resolve('generative_ai_is_permitted')
        l_0_ai_services_listed = resolve('ai_services_listed')
        l_0_ai_services = resolve('ai_services')
        l_0_label_low = resolve('label_low')
        l_0_ai_input_is_internal = resolve('ai_input_is_internal')
        l_0_personal_data = resolve('personal_data')
        l_0_my_number = resolve('my_number')
        l_0_entrusted_information = resolve('entrusted_information')
        l_0_development = resolve('development')
        l_0_ai_minutes_is_permitted = resolve('ai_minutes_is_permitted')
        l_0_has_departments = resolve('has_departments')
        l_0_byod_devices = resolve('byod_devices')
        l_0_byod_uses = resolve('byod_uses')
        l_0_byod_months = resolve('byod_months')
        l_0_byod_management_is_mdm = resolve('byod_management_is_mdm')
        l_0_byod_authenticator = resolve('byod_authenticator')
        l_0_usb_control_is_registered = resolve('usb_control_is_registered')
        l_0_usb_control_is_blocked = resolve('usb_control_is_blocked')
        l_0_disk_encryption_is_all = resolve('disk_encryption_is_all')
        l_0_software = resolve('software')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2c06\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">IT機器利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
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
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務に使うIT機器、ソフトウェア及びインターネット上のサービスと、これらを使うすべての従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd21\ufdd2c06_software\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ソフトウェアの利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">この章で使う用語の意味は、次のとおりとする。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">IT機器</w:t></w:r><w:r><w:t xml:space="preserve">とは、業務に使うパソコン、スマートフォン、タブレット、複合機その他の情報を扱う機器をいう。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">OS</w:t></w:r><w:r><w:t xml:space="preserve">とは、IT機器を動かす基本のソフトウェアをいう。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">利用者</w:t></w:r><w:r><w:t xml:space="preserve">とは、業務にIT機器を使う従業者をいう。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">マルウェア</w:t></w:r><w:r><w:t xml:space="preserve">とは、ウイルス、ランサムウェアなど、コンピューター又は情報に害を与えるソフトウェアをいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd22\ufdd2c06_software_permitted\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">使うことができるソフトウェア</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        )
        if (undefined(name='software_listed') if l_0_software_listed is missing else l_0_software_listed):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_software \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_software\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">又は'
        yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に載せたソフトウェアだけを使う。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">載っていないソフトウェアを使おうとする者は、入手する前に、名称と目的を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に示す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、提供元、サポートの期限及び利用の許諾を確かめ、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得て、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に登録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">載っていないソフトウェアを使おうとする者は、入手する前に</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に提出する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、提供元、サポートの期限、利用の許諾及び知られている脆弱性を審査し、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'の承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、承認されたソフトウェアを、利用を始める前に</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に登録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、許諾された台数又は人数を超えて、ソフトウェアを使ってはならない。</w:t></w:r></w:p>'
            )
        if (undefined(name='software_install_is_blocked') if l_0_software_install_is_blocked is missing else l_0_software_install_is_blocked):
            pass
            yield '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、利用者の権限ではソフトウェアを入れられないように、パソコンを設定する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、承認を得ていないソフトウェアを、自らパソコンに入れてはならない。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_devices \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_devices\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_devices_register \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_devices_register\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_devices_register \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_devices_register\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_devices_register \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_devices_register\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の点検のときに、パソコンに入っているソフトウェアを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">と照らす。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、承認を得ていないソフトウェアを、照らした日から5営業日以内に削除し、又は使えなくする。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">次のソフトウェアは、使ってはならず、登録することもできない。</w:t></w:r></w:p>'
            for l_1_item in (undefined(name='prohibited_software') if l_0_prohibited_software is missing else l_0_prohibited_software):
                _loop_vars = {}
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_item, 'name')))
                yield '</w:t></w:r></w:p>'
            l_1_item = missing
        else:
            pass
            yield (
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd214\ufdd2c06_software_prohibited\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">使ってはならないソフトウェア</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_prohibited \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_prohibited\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のソフトウェアを使ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd215\ufdd2c06_tbl_prohibited\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/><w:r><w:t xml:space="preserve">\u3000使ってはならないソフトウェア</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="使ってはならないソフトウェア。"/><w:tblDescription w:val="列は、種類、理由。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">種類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_item in (undefined(name='prohibited_software') if l_0_prohibited_software is missing else l_0_prohibited_software):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'reason')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_item = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd216\ufdd2c06_software_update\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ソフトウェアの更新</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、OS、ブラウザー（ウェブを見るソフトウェア）'
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield '、オフィスソフト及びスマートフォンのアプリ'
        else:
            pass
            yield '及びオフィスソフト'
        yield (
            'を、自動更新に設定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、更新又は再起動を求める表示が出たときは、その日の業務を終えるまでに行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、更新を止め、又は更新の設定を変えてはならない。ただし、業務ソフトが動かなくなるおそれがあるときは、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'の承認を得て、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_tbl_patch')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の期限まで延ばすことができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation_patch')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従い、脆弱性を直す更新を期限までに適用し、サポートが終わったソフトウェアを使えなくする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、サポート終了日を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、その6か月前までに入替えの計画を立てる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd222\ufdd2c06_software_malware\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">マルウェア対策ソフト</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、ネットワークにつなぐすべてのパソコン'
        if (undefined(name='has_servers') if l_0_has_servers is missing else l_0_has_servers):
            pass
            yield '及びサーバー'
        yield (
            'に、マルウェア対策ソフト（マルウェアを見つけて止めるソフトウェア）を入れる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_scan \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_scan\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の範囲及び頻度で、検査が自動で行われるように設定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、定義ファイル（マルウェアを見分けるための情報）を、'
        yield escape(environment.finalize((undefined(name='definition_update') if l_0_definition_update is missing else l_0_definition_update)))
        yield (
            'により最新に保つ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、マルウェア対策ソフトを止め、又は検査から外す場所を設定してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、更新又は検査が止まった旨の表示を見たときは、その日のうちに'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'に知らせる。マルウェアを見つけた旨の表示を見たときは、'
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_internet \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_internet\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_internet_infection \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_internet_infection\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_internet_infection \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_internet_infection\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_internet_infection \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_internet_infection\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従う。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、毎月1回、マルウェア対策ソフトの更新及び検査が止まっている機器がないことを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd229\ufdd2c06_tbl_scan\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/><w:r><w:t xml:space="preserve">\u3000マルウェアの検査の範囲と頻度</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="マルウェアの検査の範囲と頻度。"/><w:tblDescription w:val="列は、機器、常に検査するもの、決まった間隔で検査するもの。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="2903"/><w:gridCol w:w="3447"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">常に検査するもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">決まった間隔で検査するもの</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">開き、又は受け取るファイル</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='scan_pc_scope') if l_0_scan_pc_scope is missing else l_0_scan_pc_scope)))
        yield '（'
        yield escape(environment.finalize((undefined(name='scan_pc_frequency') if l_0_scan_pc_frequency is missing else l_0_scan_pc_frequency)))
        yield '）</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='has_servers') if l_0_has_servers is missing else l_0_has_servers):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー及び'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'nas')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書き込み、又は読み出すファイル</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='scan_server_scope') if l_0_scan_server_scope is missing else l_0_scan_server_scope)))
            yield '（'
            yield escape(environment.finalize((undefined(name='scan_server_frequency') if l_0_scan_server_frequency is missing else l_0_scan_server_frequency)))
            yield '）</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">スマートフォン及びタブレット</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">OSに付いているアプリの検査の機能の対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd230\ufdd2c06_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">IT機器の利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd231\ufdd2c06_devices_register\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">台帳と点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、IT機器を買い、又は借りた日に、製造元、型番、OSと版、使用者及び設置場所を、1台ずつ</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'device_register')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に登録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        yield escape(environment.finalize((undefined(name='device_check_months') if l_0_device_check_months is missing else l_0_device_check_months)))
        yield 'か月ごとに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'device_register')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">を現物と照らし、点検した日を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、あわせて、この章の導入、設置、接続及び更新の規則が守られているかを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">により点検し、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'に報告する。</w:t></w:r></w:p>'
        if (undefined(name='devices_listed') if l_0_devices_listed is missing else l_0_devices_listed):
            pass
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が用意するIT機器（製造元、OS、台数）は、次のとおりとする。</w:t></w:r></w:p>'
                for l_1_device in (undefined(name='devices') if l_0_devices is missing else l_0_devices):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'name')))
                    yield '（'
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'maker')))
                    yield '、'
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'os')))
                    yield '、'
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'quantity')))
                    yield '、利用者：'
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'users')))
                    yield '）</w:t></w:r></w:p>'
                l_1_device = missing
            else:
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'が用意するIT機器の種類は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_devices \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_devices\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd235\ufdd2c06_tbl_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/><w:r><w:t xml:space="preserve">\u3000'
                )
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'が用意するIT機器</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="が用意するIT機器。"/><w:tblDescription w:val="列は、種類、製造元、OSと版、台数、利用者、での利用。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1996"/><w:gridCol w:w="1633"/><w:gridCol w:w="1996"/><w:gridCol w:w="907"/><w:gridCol w:w="1633"/><w:gridCol w:w="907"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">種類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">製造元</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">OSと版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">台数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">利用者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield 'での利用</w:t></w:r></w:p></w:tc></w:tr>'
                for l_1_device in (undefined(name='devices') if l_0_devices is missing else l_0_devices):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'maker')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'os')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'quantity')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'users')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_device, 'carry_out_mark')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_device = missing
                yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd236\ufdd2c06_devices_setup\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">導入、設置及び接続</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、サポートが続いているOSのIT機器を選び、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の承認を得て買い、又は借り、利用者に渡す前に</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_settings \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_settings\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり設定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield 'のネットワークにつなぐ機器は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_devices')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って登録したものに限る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'の承認を得ていない媒体及び周辺の機器をパソコンにつなぎ、又は来訪者の機器を業務用のネットワークにつながせてはならない。</w:t></w:r></w:p>'
        if (undefined(name='wireless_lan') if l_0_wireless_lan is missing else l_0_wireless_lan):
            pass
            yield '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
            yield 'では、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'が</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って暗号化した業務用の無線LAN（Wi-Fi）だけに接続し、別の無線LANを設けてはならない。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd241\ufdd2c06_devices_use\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">貸与と取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、IT機器を一人に貸すときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'loan_receipt')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に署名を受ける。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'のIT機器を業務のほかに使い、家族を含むほかの者に使わせ、又は'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'の承認を得ないで設定を変えてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、業務のファイルを、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'が指定した保存先に保存する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、IT機器を'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'に持ち出すときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。なくし、又は盗まれた者は、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、故障したIT機器及び使わなくなったIT機器を、その日のうちに'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'に渡す。自ら修理に出し、又は捨ててはならない。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、修理は</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation_maintenance')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">、再利用は</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_disposal')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">、廃棄は</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_disposal')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って行う。</w:t></w:r></w:p>'
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield (
                '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd248\ufdd2c06_devices_smart\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">スマートフォン及びタブレット</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
                '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、アプリを、OSの提供元が運営する公式の配布場所だけから入れる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、OSの制限を外す改造をしてはならない。</w:t></w:r></w:p>'
            )
            if (undefined(name='mdm') if l_0_mdm is missing else l_0_mdm):
                pass
                yield '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    'は、すべてのスマートフォン及びタブレットを、管理の仕組み（MDM：端末の設定、アプリ及び消去を離れた所から行うもの）に登録する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'は、紛失の届出を受けたときは、直ちに管理の仕組みで端末をロックし、見つからないときは情報を消去する。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'は、貸す前に、端末を探す機能及び離れた所から消去する機能を有効にし、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'の連絡先を登録する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'は、紛失の届出を受けたときは、直ちに端末をロックし、見つからないときは情報を消去する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd255\ufdd2c06_cleardesk\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">クリアデスク・クリアスクリーン</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">クリアデスクとは、書類と媒体を机の上に残さないことをいう。クリアスクリーンとは、画面を見られず、操作されない状態にすることをいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、席を離れるときは、'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield (
            '以上の書類及び媒体を引出しに入れるか裏返したうえで、画面をロックする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、操作しないときに自動で画面をロックする設定を、外してはならない。設定の時間は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_timeout')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、来訪者から見える向きに画面を置いてはならない。置き場所を変えられないときは、のぞき見防止のフィルターを付ける。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、画面を会議又は通信で共有するときは、見せるもののほかのファイル及び通知を閉じる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、退勤するときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って書類、媒体及びノートパソコンを保管し、パソコンの電源を切る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd261\ufdd2c06_internet\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">インターネットの利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd262\ufdd2c06_internet_web\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ウェブの閲覧</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'のIT機器で、業務に関わりのないウェブサイトを見てはならない。</w:t></w:r></w:p>'
        if (undefined(name='web_filter_is_filter') if l_0_web_filter_is_filter is missing else l_0_web_filter_is_filter):
            pass
            yield '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、マルウェアの配布、詐欺、わいせつ、賭博及び違法な配信に当たるウェブサイトを、フィルタリング（閲覧を止める仕組み）で開けないようにする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">止められたウェブサイトを業務で見る者は、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に申し出る。'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、安全を確かめ、期限を付けて開けるようにすることができる。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、ブラウザーの危険の警告を無視してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、業務用のサービスにログインするときは、メールや広告のリンクを使わず、登録したブックマークから開く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、感染したと告げて電話を求める画面を見たときは、電話をかけず、操作を止めて'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、ウェブページ又はメールの指示のとおりに、文字列を貼り付けて実行し、又はキーを操作してはならない（偽の確認画面で感染させる手口がある）。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、ブラウザーの拡張機能を、ソフトウェアと同じ手続を経ないで入れてはならない。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd271\ufdd2c06_internet_services\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">オンラインサービス</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
        if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
            pass
            yield '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'cloud_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に載せたオンラインサービス（インターネットを通して使うメール、翻訳など）だけを業務に使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">載っていないオンラインサービスを使おうとする者は、登録する前に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">の申請をし、承認を得る。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_admin')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">の承認を得ないで、オンラインサービス（インターネットを通して使うメール、翻訳など）を業務に使ってはならない。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、個人で契約したサービス及び個人のアカウントに、業務の情報を保存してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、ファイルの共有を、相手を指定して設定する。リンクを知るすべての者が開ける設定にしてはならない。</w:t></w:r></w:p>'
        )
        if (undefined(name='internet_banking') if l_0_internet_banking is missing else l_0_internet_banking):
            pass
            yield '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd277\ufdd2c06_internet_banking\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">インターネットバンキング</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
            if (undefined(name='banking_device_is_dedicated') if l_0_banking_device_is_dedicated is missing else l_0_banking_device_is_dedicated):
                pass
                yield '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">インターネットバンキングは、専用のパソコンで行う。専用のパソコンでは、メール及びほかのウェブサイトを開いてはならない。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">インターネットバンキングを使う者は、始める前に、ほかのウェブサイト及びメールを閉じる。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">使う者は、金融機関が提供する'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'mfa')))
            yield (
                '及び取引の認証を使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">使う者は、認証の番号を、電話、メール又は別の画面で尋ねられても、伝えてはならない。</w:t></w:r></w:p>'
            )
            if (undefined(name='banking_approval_is_two_persons') if l_0_banking_approval_is_two_persons is missing else l_0_banking_approval_is_two_persons):
                pass
                yield (
                    '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">振込は、登録する者と承認する者を分け、それぞれ別のアカウントを使って行う。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認する者は、請求書と、振込先、金額及び名義を照らしてから承認する。</w:t></w:r></w:p>'
                )
            else:
                pass
                yield '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">振込を行った者とは別の従業者が、翌営業日までに、入出金の明細を請求書と照らす。</w:t></w:r></w:p>'
                if (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker):
                    pass
                    yield '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">照らす従業者がいないときは、振込を行った者が、'
                    yield escape(environment.finalize((undefined(name='outside_adviser') if l_0_outside_adviser is missing else l_0_outside_adviser)))
                    yield 'に、毎月1回、明細を見せ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に確認の署名を受ける。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'は、振込の都度メールの通知を受ける設定にし、身に覚えのない通知を受けたときは、直ちに金融機関に電話して取引を止める。</w:t></w:r></w:p>'
            if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
                yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_revision')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の見直しのときに、1日当たりの振込限度額を見直し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。限度額を変えるときは、金融機関に届け出る。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd288\ufdd2c06_internet_sns\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">SNS</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'sns')))
        yield 'に、個人の立場であっても、業務で知った公開していない情報及び'
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield 'の写真を書き込んではならない。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の見解と受け取られる書き込みを、個人のアカウントでしてはならない。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、業務の連絡に、個人のSNSを使ってはならない。'
        if (undefined(name='byod_is_permitted') if l_0_byod_is_permitted is missing else l_0_byod_is_permitted):
            pass
            yield 'ただし、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_byod \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_byod\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_byod \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_byod\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）により承認を得たものを除く。'
        yield '</w:t></w:r></w:p>'
        if (undefined(name='sns') if l_0_sns is missing else l_0_sns):
            pass
            yield '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の名で発信するSNSは、'
            yield escape(environment.finalize((undefined(name='sns_services') if l_0_sns_services is missing else l_0_sns_services)))
            yield (
                'に限る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の名で投稿する者は、投稿する前に、内容と写真について'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'の承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認する者は、公開していない情報、個人の顔及び氏名、並びに他人の著作物が含まれていないことを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'のSNSのアカウントに多要素認証を設定し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">誤った投稿、炎上又は乗っ取りに気付いた従業者は、自ら反論又は削除をせず、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd297\ufdd2c06_internet_mail\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">電子メール</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
            '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、送信する前に、宛先のアドレス（表示名でなくアドレス）、本文及び添付ファイルを見直す。</w:t></w:r></w:p>'
        )
        if (undefined(name='mail_delayed') if l_0_mail_delayed is missing else l_0_mail_delayed):
            pass
            yield '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、送信の操作から'
            yield escape(environment.finalize((undefined(name='mail_delay_seconds') if l_0_mail_delay_seconds is missing else l_0_mail_delay_seconds)))
            yield '秒の間、送信を取り消せる設定にする。従業者は、この設定を外してはならない。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">互いに面識のない'
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield (
            'の者に同じメールを送る者は、宛先をBcc（受け取った者どうしの宛先が見えない欄）に入れる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'の'
        yield escape(environment.finalize((undefined(name='bcc_limit') if l_0_bcc_limit is missing else l_0_bcc_limit)))
        yield (
            '人以上に同じメールを送る者は、送信する前に、ほかの従業者に宛先の欄を見てもらう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、業務用のメールを個人のアドレスに送り、又は個人のアドレスを業務に使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">誤って送ったことに気付いた者は、自ら判断して終わらせず、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">振込先の変更又は至急の送金を求めるメール、電話又は会議を受けた者は、声又は顔が本人のものであっても、以前から知っている電話番号にかけて確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'になりすましたメールを受信側で見分けられるように、送信の正しさを示す設定（SPF、DKIM及びDMARC）を行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd2106\ufdd2c06_internet_files\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ファイルの受渡し</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
            '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        )
        if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
            pass
            yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
        else:
            pass
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield 'の情報をメールの本文に書かず、'
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield '以上のファイルを次の方法で渡す。</w:t></w:r></w:p>'
        if (undefined(name='file_exchange_is_link') if l_0_file_exchange_is_link is missing else l_0_file_exchange_is_link):
            pass
            yield '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す者は、'
            yield escape(environment.finalize((undefined(name='file_exchange_tool') if l_0_file_exchange_tool is missing else l_0_file_exchange_tool)))
            yield (
                'にファイルを置き、受け取る者を指定した共有リンクを送る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す者は、共有する範囲を渡すファイルだけに限り、'
            )
            yield escape(environment.finalize((undefined(name='share_days') if l_0_share_days is missing else l_0_share_days)))
            yield '日以内に開けなくなる期限を設定する。</w:t></w:r></w:p>'
            if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す者は、受け取った者に編集又は転送をさせないときは、見るだけの権限を設定する。</w:t></w:r></w:p>'
        elif (undefined(name='file_exchange_is_partner') if l_0_file_exchange_is_partner is missing else l_0_file_exchange_is_partner):
            pass
            yield (
                '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す者は、取引先が書面又はメールで指定した受渡しの仕組みを使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す者は、受け取る者を指定し、渡し終えた日にファイルを仕組みから消す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、初めて使う仕組みの提供元及び認証の方法を、使う前に確かめる。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡す者は、相手の電子証明書（相手だけが開けるようにする、本人を証明するデータ）を使って暗号化したメールで渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、従業者の電子証明書を発行元から取得し、有効期限の30日前までに更新する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n116\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">相手が電子証明書を持たないときは、渡す者は、渡す前に'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に方法の指定を受ける。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n117\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、パスワードを付けて圧縮したファイルをメールに添付して送ってはならない。ただし、取引先が契約で求めるときは、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
        yield 'の承認を得て、パスワードを電話で伝えて送ることができる。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n118\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワード付きの圧縮ファイルを受け取った者は、送り主に電話で確かめてから開き、中のファイルをマルウェア対策ソフトで検査する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n119\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd2119\ufdd2c06_internet_malware\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">マルウェアの感染の防止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
            '<w:p>\ufdd0n120\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、メール、ショートメッセージ及びチャットを開く前に、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_mail \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_mail\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の着眼点に当たらないかを見る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n121\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、着眼点に当たるもの（以下「不審なメール」という。）の添付ファイル、リンク及び二次元コードを開き、又は返信してはならない。</w:t></w:r></w:p>'
        )
        if (undefined(name='suspicious_mail_action_is_report_keep') if l_0_suspicious_mail_action_is_report_keep is missing else l_0_suspicious_mail_action_is_report_keep):
            pass
            yield '<w:p>\ufdd0n122\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">迷惑メールの選別をすり抜けた不審なメールを受け取った者は、消さずに、その日のうちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に届け出て、指示があるまで残す。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n123\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">迷惑メールの選別をすり抜けた不審なメールを受け取った者は、その日のうちに差出人、件名及び届いた時刻を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に届け出た後、メールを消す。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n124\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、届出を受けた日のうちに、ほかの従業者に同じものが届いていないかを確かめ、注意を知らせる。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n125\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">差出人が知人であっても、内容に心当たりのないときは、以前から知っている電話番号にかけて確かめる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n126\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、インターネット又はメールで受け取った文書のマクロ（自動で動くプログラム）を有効にしてはならない。ただし、官公庁などの公式のサイトから受け取った様式で、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'が認めたものを除く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n127\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd2127\ufdd2c06_tbl_mail\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/><w:r><w:t xml:space="preserve">\u3000不審なメールの着眼点</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="不審なメールの着眼点。"/><w:tblDescription w:val="列は、見る所、着眼点と例。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1089"/><w:gridCol w:w="7983"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">見る所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7983" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">着眼点と例</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">用件</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7983" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '・初めての相手だが、仕事柄、開いて確かめたくなる（取材、採用への応募、苦情、見積りの依頼）</w:t><w:br/><w:t xml:space="preserve">'
        yield '・心当たりはないが、読みたくなる（議事録、内部告発、懸賞の当選）</w:t><w:br/><w:t xml:space="preserve">・これまで連絡のなかった役所から届いた（税の未納、補助金の案内、調査の依頼）</w:t><w:br/><w:t xml:space="preserve">'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '・'
            yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
            yield 'の全員に宛てた知らせのように見える（賞与、人事異動、システムの停止）</w:t><w:br/><w:t xml:space="preserve">'
        yield (
            '・頼んだ覚えのない決裁又は配送の知らせである（荷物の不在、注文の確認、請求の確定）</w:t><w:br/><w:t xml:space="preserve">・会員の名前、パスワード又はカード番号を入力させる（アカウントの停止、容量の不足）</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">差出人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7983" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">・だれでも作れる無料のアドレスから届いた（名乗る組織の名と、@より後ろとが合わない）</w:t><w:br/><w:t xml:space="preserve">・差出人のアドレスと、本文の署名のアドレスとが違う（1文字だけ違う、表示名だけが知人である）</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">本文</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7983" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">・言い回し又は用語が、その相手らしくない（敬称の誤り、職場で使わない呼び名）</w:t><w:br/><w:t xml:space="preserve">'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '・日本語で使わない字体が混じる（中国で使う字体の漢字）</w:t><w:br/><w:t xml:space="preserve">'
        yield '・表示されたアドレスと、リンクの先とが違う（マウスを重ねると、別のアドレスが出る）</w:t><w:br/><w:t xml:space="preserve">'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '・署名の組織、部署又は電話番号が実在しない</w:t><w:br/><w:t xml:space="preserve">'
        yield (
            '・急がせ、又は口止めをする（今日中、代表者には内密に、確認は不要）</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">添付</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7983" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">・約束のない添付ファイルがある（パスワード付きの圧縮ファイル、二次元コードの画像）</w:t><w:br/><w:t xml:space="preserve">・プログラムとして動く種類のファイルである（末尾が exe、scr、js、vbs）</w:t><w:br/><w:t xml:space="preserve">'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '・別の場所のプログラムを呼び出すファイルである（末尾が lnk、iso、one）</w:t><w:br/><w:t xml:space="preserve">・絵柄と中身が違う（文書の絵柄なのに、末尾が exe）</w:t><w:br/><w:t xml:space="preserve">'
        yield '・末尾が偽られている（見積書.pdf.exe のような二重の末尾、長い空白の後の末尾'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '、RLO'
        yield '）</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="解説"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">解説</w:t></w:r><w:r><w:t xml:space="preserve">\u3000RLOとは、文字の並ぶ向きを右から左に変える、目に見えない制御文字をいう。ファイル名の途中に入れると、そこから後ろが逆に表示される。「請求書（RLO）xcod.exe」というプログラムは、画面では「請求書exe.docx」という文書に見える。ファイルの種類は、名前でなく、ファイルの一覧の「種類」の欄で確かめる。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="解説"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">解説</w:t></w:r><w:r><w:t xml:space="preserve">\u3000生成AIの普及により、文章の自然さでは見分けられない。用件と差出人で判断する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n128\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd2128\ufdd2c06_internet_infection\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">感染が疑われるとき</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">感染の疑い（不審なメールを開いた、画面に異常があるなど）に気付いた利用者は、次のとおり行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n129\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">直ちにLANケーブル（通信の線）を抜き、無線LANを切って、IT機器をネットワークから切り離す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n130\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電源を切り、自ら調べ、又はファイルを消してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n131\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n132\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワードを入力したときは、別のIT機器から、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従って直ちに変える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n133\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b26\ufdd2133\ufdd2c06_ai\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">生成AIの利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e26\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">生成AIとは、指示に応じて、文章、画像、プログラムなどを作る人工知能のサービス及びソフトウェアをいう。ほかのサービスに組み込まれたものを含む。</w:t></w:r></w:p>'
        )
        if (undefined(name='generative_ai_is_permitted') if l_0_generative_ai_is_permitted is missing else l_0_generative_ai_is_permitted):
            pass
            yield '<w:p>\ufdd0n134\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b27\ufdd2134\ufdd2c06_ai_services\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">使うことができる生成AI</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e27\ufdd1"/></w:p>'
            if ((undefined(name='ai_services_listed') if l_0_ai_services_listed is missing else l_0_ai_services_listed) and (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">使うことができる生成AI及び仕事は、次のとおりとする。</w:t></w:r></w:p>'
                for l_1_service in (undefined(name='ai_services') if l_0_ai_services is missing else l_0_ai_services):
                    _loop_vars = {}
                    pass
                    yield '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'name')))
                    yield '（'
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'provider')))
                    yield '）：'
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'purpose')))
                    yield '、利用者は'
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'users')))
                    yield '、学習への利用は'
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'training')))
                    yield '</w:t></w:r></w:p>'
                l_1_service = missing
            if (undefined(name='ai_services_listed') if l_0_ai_services_listed is missing else l_0_ai_services_listed):
                pass
                yield '<w:p>\ufdd0n135\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield 'これら'
                else:
                    pass
                    yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_ai \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_ai\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
                yield 'の生成AIだけを、示された仕事に使う。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n136\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、承認を得た生成AIだけを使う。'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'は、承認された生成AI及び使ってよい仕事を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に登録し、利用者に知らせる。</w:t></w:r></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n137\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">新たに生成AIを使おうとする者は、名称と目的を'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'に示し、'
                if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って'
                else:
                    pass
                    yield '学習への利用、保存の期間と国及び出力の権利の確認を経て、'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'の'
                yield '承認を得る。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n138\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">新たに生成AIを使おうとする者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_request')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'に提出し、承認を得る。</w:t></w:r></w:p>'
                if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
                    pass
                    yield '<w:p>\ufdd0n139\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">審査及び承認は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p>\ufdd0n140\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'は、学習に使われないこと、保存される期間と国、及び出力の権利を、提供元の規約で確かめてから承認する。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n141\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が用意したアカウントだけで使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n142\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、入力した内容を学習に使わせない設定にし、'
            if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
                pass
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud_use')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                else:
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud_review')))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                yield 'の見直しのときに'
            else:
                pass
                yield '毎年1回'
            yield '、規約と設定が変わっていないことを確かめ、'
            if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'cloud_register')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に評価日を書く。'
            else:
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。'
            yield '</w:t></w:r></w:p>'
            if ((undefined(name='ai_services_listed') if l_0_ai_services_listed is missing else l_0_ai_services_listed) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
                pass
                yield (
                    '<w:p>\ufdd0n143\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b28\ufdd2143\ufdd2c06_tbl_ai\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e28\ufdd1"/><w:r><w:t xml:space="preserve">\u3000使うことができる生成AI</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="使うことができる生成AI。"/><w:tblDescription w:val="列は、名称、提供元、使ってよい仕事、利用者、学習への利用。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="1633"/><w:gridCol w:w="2359"/><w:gridCol w:w="1452"/><w:gridCol w:w="1814"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">名称</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">提供元</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">使ってよい仕事</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">利用者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">学習への利用</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_1_service in (undefined(name='ai_services') if l_0_ai_services is missing else l_0_ai_services):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'provider')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'purpose')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'users')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_service, 'training')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_service = missing
                yield '</w:tbl>'
            yield '<w:p>\ufdd0n144\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b29\ufdd2144\ufdd2c06_ai_input\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">入力することができる情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e29\ufdd1"/></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n145\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、生成AIに、'
                yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
                yield 'の情報'
                if (undefined(name='ai_input_is_internal') if l_0_ai_input_is_internal is missing else l_0_ai_input_is_internal):
                    pass
                    yield '（学習に使わない契約をした生成AIには、次の号に当たらない'
                    yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
                    yield 'の情報も）'
                yield (
                    'だけを入力する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n146\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
                )
                if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
                    pass
                    yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
                    yield 'の情報、'
                if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                    pass
                    yield '個人情報（だれのことか分かるものを含む。）、'
                if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                    pass
                    yield 'マイナンバー、'
                if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                    pass
                    yield '取引先から預かった情報、'
                yield 'パスワード、認証の情報及び情報システムの設定を入力してはならない。'
                if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                    pass
                    yield 'ただし、取引先から預かった情報は、取引先の書面による同意及び'
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'の承認を得て入力することができる。'
                yield '</w:t></w:r></w:p>'
            else:
                pass
                yield (
                    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_ai_input \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_ai_input\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">に従って、生成AIに情報を入力する。ファイルの読込み、画面の共有及び音声による入力も、同じとする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n147\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b30\ufdd2147\ufdd2c06_tbl_ai_input\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e30\ufdd1"/><w:r><w:t xml:space="preserve">\u3000生成AIに入力することができる情報</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="生成AIに入力することができる情報。"/><w:tblDescription w:val="列は、情報、入力。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">入力</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
                yield (
                    'の情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">できる</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
                yield (
                    'の情報（下の行に当たるものを除く。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='ai_input_is_internal') if l_0_ai_input_is_internal is missing else l_0_ai_input_is_internal):
                    pass
                    yield '学習に使わない契約をした生成AIに限り、できる'
                else:
                    pass
                    yield 'できない'
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
                    yield (
                        'の情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">できない</w:t></w:r></w:p></w:tc></w:tr>'
                    )
                if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報（氏名を伏せても、だれのことか分かるものを含む。）'
                    )
                    if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                        pass
                        yield '及びマイナンバー'
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">できない</w:t></w:r></w:p></w:tc></w:tr>'
                    )
                if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">取引先から預かった情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">できない。ただし、取引先の書面による同意を得て、'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                    yield 'の承認を得たときは、できる</w:t></w:r></w:p></w:tc></w:tr>'
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パスワード、認証の情報及び情報システムの設定</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">できない</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
                )
            yield (
                '<w:p>\ufdd0n148\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b31\ufdd2148\ufdd2c06_ai_output\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">出力の取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e31\ufdd1"/></w:p>'
                '<w:p>\ufdd0n149\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、出力された事実、数字、法令及び引用を、元の資料で確かめてから使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n150\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'に出す文章及び画像が、他人の著作物又は商標に似ていないことを確かめてから使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n151\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、人の採否及び評価、契約並びに金銭の支払を、出力だけで決めてはならない。</w:t></w:r></w:p>'
            )
            if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p>\ufdd0n152\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取引先に納めるものに生成AIを使う者は、契約が許していることを確かめ、定めがないときは、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield 'の承認を得る。</w:t></w:r></w:p>'
            if (undefined(name='development') if l_0_development is missing else l_0_development):
                pass
                yield '<w:p>\ufdd0n153\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">生成AIが作ったプログラムは、人が作ったものと同じく、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_new')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の確認を経てから使う。</w:t></w:r></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n154\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、生成AIに、業務用のメール、ファイル又は情報システムを操作させる機能を、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    'の承認を得ないで使ってはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n155\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、送信、削除、支払及び公開の操作を、自ら内容を見てから行う。</w:t></w:r></w:p>'
                )
                if (undefined(name='ai_minutes_is_permitted') if l_0_ai_minutes_is_permitted is missing else l_0_ai_minutes_is_permitted):
                    pass
                    yield '<w:p>\ufdd0n156\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、参加者全員の同意を得て、承認された生成AIにより会議を録音し、議事録を作ることができる。録音は、議事録が確定した日から30日以内に消す。</w:t></w:r></w:p>'
                else:
                    pass
                    yield '<w:p>\ufdd0n157\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、会議の録音又は画面を生成AIに渡して、議事録を作ってはならない。</w:t></w:r></w:p>'
            else:
                pass
                yield (
                    '<w:p>\ufdd0n158\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b32\ufdd2158\ufdd2c06_ai_agents\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報システムにつなぐ生成AI</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e32\ufdd1"/></w:p>'
                    '<w:p>\ufdd0n159\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、生成AIに、業務用のメール、ファイル又は情報システムを操作させる機能を、'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    'の承認を得ないで使ってはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n160\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    'は、承認された機能に、業務に必要なものだけの権限を与える。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n161\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、送信、削除、支払及び公開を、自ら内容を確かめて行い、生成AIに自動で行わせてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n162\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、'
                )
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield (
                    'のメール又はウェブページを読ませるときは、不正な指示が隠れていることがあるため、生成AIが情報システムを操作する権限を無効にする。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n163\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b33\ufdd2163\ufdd2c06_ai_minutes\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">会議の記録</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e33\ufdd1"/></w:p>'
                )
                if (undefined(name='ai_minutes_is_permitted') if l_0_ai_minutes_is_permitted is missing else l_0_ai_minutes_is_permitted):
                    pass
                    yield (
                        '<w:p>\ufdd0n164\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、参加者全員の同意を得て、承認された生成AIにより会議を録音し、議事録を作ることができる。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n165\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">議事録を作った者は、録音を、議事録が確定した日から30日以内に消す。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n166\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_ai_input \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_ai_input\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">により入力することができない情報を話す会議では、使ってはならない。</w:t></w:r></w:p>'
                    )
                else:
                    pass
                    yield (
                        '<w:p>\ufdd0n167\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、会議の録音又は画面を生成AIに渡して、議事録を作ってはならない。</w:t></w:r></w:p>'
                        '<w:p>\ufdd0n168\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                    yield 'の者が開く会議で生成AIが使われると分かったときは、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_ai_input \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_ai_input\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">により入力することができない情報を話してはならない。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n169\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b34\ufdd2169\ufdd2c06_ai_prohibited\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">業務での利用の禁止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e34\ufdd1"/></w:p>'
                '<w:p>\ufdd0n170\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、生成AIを業務に使い、又は業務の情報を入力してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n171\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'のIT機器及びサービスに組み込まれた生成AIの機能のうち、止められるものを止める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n172\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、検索の結果に自動で表示される要約を、元のページで確かめたうえで、参考にすることができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n173\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">生成AIを使う業務を始めようとする者は、'
            )
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '目的と入力する情報を'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'に示し'
            else:
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_request')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'に提出し'
            yield '、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'の承認を得る。承認する者は、入力することができる情報をこの章に定めてから承認する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n174\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b35\ufdd2174\ufdd2c06_byod\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">私有IT機器及び電子媒体の利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e35\ufdd1"/></w:p>'
        if (undefined(name='byod_is_permitted') if l_0_byod_is_permitted is missing else l_0_byod_is_permitted):
            pass
            yield (
                '<w:p>\ufdd0n175\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b36\ufdd2175\ufdd2c06_byod_approval\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">承認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e36\ufdd1"/></w:p>'
                '<w:p>\ufdd0n176\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、私有のIT機器を業務に使おうとするとき（BYODという。）は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'byod_consent')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を提出し、'
            if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield 'を経て、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'の承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n177\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認を受けることができる私有のIT機器は、'
            )
            yield escape(environment.finalize((undefined(name='byod_devices') if l_0_byod_devices is missing else l_0_byod_devices)))
            yield 'とし、使える業務は、'
            yield escape(environment.finalize((undefined(name='byod_uses') if l_0_byod_uses is missing else l_0_byod_uses)))
            yield (
                'とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n178\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認の期限は、承認の日から'
            )
            yield escape(environment.finalize((undefined(name='byod_months') if l_0_byod_months is missing else l_0_byod_months)))
            yield (
                'か月とする。続けて使うときは、期限までに申請し直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n179\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'が自ら申請するときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'の承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n180\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、承認された機器を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'device_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に登録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n181\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b37\ufdd2181\ufdd2c06_byod_conditions\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">使う条件</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e37\ufdd1"/></w:p>'
                '<w:p>\ufdd0n182\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、OS及びアプリの更新が提供されている機器を使い、自動更新に設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n183\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_timeout')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_standard')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従って画面のロックを設定し、機器の暗号化を有効にする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n184\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、OSの制限を外した機器を使ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n185\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、業務に使う間、機器を家族を含むほかの者に使わせてはならない。</w:t></w:r></w:p>'
            )
            if (undefined(name='byod_management_is_mdm') if l_0_byod_management_is_mdm is missing else l_0_byod_management_is_mdm):
                pass
                yield '<w:p>\ufdd0n186\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield (
                    'の管理の仕組み（MDM：離れた所から設定及び消去を行うもの）を入れ、業務の情報を、管理された領域だけに保存する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n187\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    'は、管理の仕組みで、個人の写真、連絡先及び位置を見てはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n188\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'は、紛失の届出を受けたとき、及び業務に使わなくなったときは、管理された領域を消去する。</w:t></w:r></w:p>'
            else:
                pass
                yield (
                    '<w:p>\ufdd0n189\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、業務の情報を、私有の機器に保存してはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n190\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    'は、業務用のサービスを、私有の機器にファイルを保存させない設定にする。設定できないサービスは、私有の機器から使わせてはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n191\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'は、紛失の届出を受けたとき、及び業務に使わなくなったときは、その機器の接続及びアカウントの認証を、直ちに無効にする。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n192\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">利用者は、機器を替え、手放し、又は修理に出すときは、その前に'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に届け出て、業務の情報とアカウントを消す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n193\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">私有の機器をなくした者は、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n194\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b38\ufdd2194\ufdd2c06_byod_media\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">私有の媒体</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e38\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、私有のUSBメモリー、外付けディスクその他の電子媒体を、業務に使ってはならない。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield (
                '<w:p>\ufdd0n195\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b39\ufdd2195\ufdd2c06_byod_prohibited\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">業務での利用の禁止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e39\ufdd1"/></w:p>'
                '<w:p>\ufdd0n196\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、私有のIT機器及び電子媒体を業務に使ってはならない。充電のためであっても、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'のネットワーク及びパソコンにつないではならない。</w:t></w:r></w:p>'
            if (undefined(name='byod_authenticator') if l_0_byod_authenticator is missing else l_0_byod_authenticator):
                pass
                yield '<w:p>\ufdd0n197\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、業務用のサービスの本人確認（認証アプリ及び確認コード）に限り、自らの意思により、私有のスマートフォンを使うことができる。使わない者には、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が認証の機器を貸す。使う者は、画面のロックを設定し、なくしたときは、直ちに'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield 'に届け出る。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n198\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、緊急の連絡のための通話及び短い文の送受信に、私有の電話を使うことができる。ただし、業務の書類及び写真を送ってはならない。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n199\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b40\ufdd2199\ufdd2c06_standard\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">標準の一覧</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e40\ufdd1"/></w:p>'
            '<w:p>\ufdd0n200\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b41\ufdd2200\ufdd2c06_standard_settings\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">IT機器の設定の標準</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e41\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、IT機器を、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_settings \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_settings\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり設定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n201\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b42\ufdd2201\ufdd2c06_tbl_settings\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e42\ufdd1"/><w:r><w:t xml:space="preserve">\u3000IT機器の設定の標準</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="IT機器の設定の標準。"/><w:tblDescription w:val="列は、設定、標準。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3447"/><w:gridCol w:w="5625"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">設定</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">標準</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ファイアウォール（通信を止める機能）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">有効にする</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">外部の媒体の自動実行及び自動再生</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">無効にする</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='usb_control_is_registered') if l_0_usb_control_is_registered is missing else l_0_usb_control_is_registered):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリーその他の媒体の接続</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'が登録した媒体だけが使えるようにする</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='usb_control_is_blocked') if l_0_usb_control_is_blocked is missing else l_0_usb_control_is_blocked):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">USBメモリーその他の媒体の接続</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書き込みを止め、承認を得た者のパソコンに限り、期限を付けて許す</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">内蔵の記憶装置の暗号化</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='disk_encryption_is_all') if l_0_disk_encryption_is_all is missing else l_0_disk_encryption_is_all):
            pass
            yield 'すべてのパソコンで有効にする'
        else:
            pass
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'に持ち出すパソコンで有効にする'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">利用者の権限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage_privileged')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従い、日常の業務に使うアカウントに、管理者の権限を付けない</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ログオン及び画面のロック</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_timeout')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_standard')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ファイル名の末尾（拡張子）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">表示する</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">文書のマクロ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">インターネットから受け取った文書では動かさない</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務に使わない付属のソフト及び機能</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">削除し、又は無効にする</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n202\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b43\ufdd2202\ufdd2c06_standard_software\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ソフトウェアの標準</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e43\ufdd1"/></w:p>'
        )
        if (undefined(name='software_listed') if l_0_software_listed is missing else l_0_software_listed):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">標準のソフトウェア及び更新の方法は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_tbl_software \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_tbl_software\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n203\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b44\ufdd2203\ufdd2c06_tbl_software\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e44\ufdd1"/><w:r><w:t xml:space="preserve">\u3000標準のソフトウェア</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="標準のソフトウェア。"/><w:tblDescription w:val="列は、種別、名称（提供元）、版、サポート終了日、更新の方法。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1452"/><w:gridCol w:w="3084"/><w:gridCol w:w="1089"/><w:gridCol w:w="1814"/><w:gridCol w:w="1633"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">種別</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">名称（提供元）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">サポート終了日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">更新の方法</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_item in (undefined(name='software') if l_0_software is missing else l_0_software):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'kind')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'name')))
                yield '（'
                yield escape(environment.finalize(environment.getattr(l_1_item, 'vendor')))
                yield (
                    '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'version')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'support_end')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_item, 'update_method')))
                if (environment.getattr(l_1_item, 'kind_is_antivirus') or environment.getattr(l_1_item, 'kind_is_mobile_antivirus')):
                    pass
                    yield '</w:t><w:br/><w:t xml:space="preserve">定義：'
                    yield escape(environment.finalize(environment.getattr(l_1_item, 'definition_update')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_item = missing
            yield '</w:tbl>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">標準のソフトウェアは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">のとおりとする。更新の方法は、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_software \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_software\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_software_update \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_software_update\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_software_update \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_software_update\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c06_software_update \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc06_software_update\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に従う。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b45\ufdd2\ufdd2c06_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e45\ufdd1"/></w:p>'
            '<w:p>\ufdd0n204\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
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
            '<w:p>\ufdd0n205\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b46\ufdd2\ufdd2c06_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e46\ufdd1"/></w:p>'
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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>第6章\u3000'
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
    'chapter': 6,
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
        'section': ('numbering.xml-28c0c08d', {
            1: (1, ((6, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-4e0c18ae', {
            1: (1, ((6, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
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
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
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
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
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
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
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
        (1, 2, 3, 'Heading3'),
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
        (1, 1, 2, 'Heading2'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項（表の前）'),
    ),
    'variables': (
        'ai_input_is_internal',
        'ai_minutes_is_permitted',
        'ai_services',
        'ai_services_listed',
        'amendments',
        'article_scheme',
        'banking_approval_is_two_persons',
        'banking_device_is_dedicated',
        'bcc_limit',
        'byod_authenticator',
        'byod_devices',
        'byod_is_permitted',
        'byod_management_is_mdm',
        'byod_months',
        'byod_uses',
        'cloud',
        'company_name',
        'definition_update',
        'development',
        'device_check_months',
        'devices',
        'devices_listed',
        'disk_encryption_is_all',
        'doc',
        'entrusted_information',
        'established_on',
        'file_exchange_is_link',
        'file_exchange_is_partner',
        'file_exchange_tool',
        'form',
        'generative_ai_is_permitted',
        'gloss',
        'has_departments',
        'has_servers',
        'history',
        'inside',
        'internet_banking',
        'label_high',
        'label_low',
        'label_middle',
        'mail_delay_seconds',
        'mail_delayed',
        'mdm',
        'my_number',
        'outside',
        'outside_adviser',
        'personal_data',
        'prohibited_software',
        'replaces_old_rules',
        'revised_on',
        'role',
        'same_checker',
        'scan_pc_frequency',
        'scan_pc_scope',
        'scan_server_frequency',
        'scan_server_scope',
        'share_days',
        'small',
        'smart_devices',
        'sns',
        'sns_services',
        'software',
        'software_install_is_blocked',
        'software_listed',
        'suspicious_mail_action_is_report_keep',
        'three_levels',
        'usb_control_is_blocked',
        'usb_control_is_registered',
        'we',
        'web_filter_is_filter',
        'wireless_lan',
    ),
}
