"""The template calendar.docx, compiled. Written by `make templates`."""

TEMPLATE = '734655dfb807f28ba2e6f4503f5862abd24bea05f535bedcabecc34d6c87d644'
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
        l_0_calendar_months = resolve('calendar_months')
        l_0_alert_interval = resolve('alert_interval')
        l_0_role = resolve('role')
        l_0_ref = resolve('ref')
        l_0_patch_check_interval = resolve('patch_check_interval')
        l_0_form = resolve('form')
        l_0_website = resolve('website')
        l_0_website_check_interval = resolve('website_check_interval')
        l_0_development = resolve('development')
        l_0_component_check_interval = resolve('component_check_interval')
        l_0_small = resolve('small')
        l_0_log_check_interval = resolve('log_check_interval')
        l_0_has_servers = resolve('has_servers')
        l_0_removable_media = resolve('removable_media')
        l_0_visitor_record_is_log = resolve('visitor_record_is_log')
        l_0_last_exit_record_is_checklist = resolve('last_exit_record_is_checklist')
        l_0_telework = resolve('telework')
        l_0_telework_papers_is_permitted = resolve('telework_papers_is_permitted')
        l_0_entrusted_information = resolve('entrusted_information')
        l_0_entrusted_check = resolve('entrusted_check')
        l_0_internet_banking = resolve('internet_banking')
        l_0_banking_approval_is_two_persons = resolve('banking_approval_is_two_persons')
        l_0_same_checker = resolve('same_checker')
        l_0_privileged_check = resolve('privileged_check')
        l_0_wireless_lan = resolve('wireless_lan')
        l_0_guest_wireless = resolve('guest_wireless')
        l_0_review_interval = resolve('review_interval')
        l_0_device_check_months = resolve('device_check_months')
        l_0_firewall_review_months = resolve('firewall_review_months')
        l_0_backups = resolve('backups')
        l_0_mail_drill = resolve('mail_drill')
        l_0_generative_ai_is_permitted = resolve('generative_ai_is_permitted')
        l_0_outside_adviser = resolve('outside_adviser')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2calendar\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">年間予定表</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">規程が求める仕事を、月の順に並べる。この表と規程とが異なるときは、規程による。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="表の間"/></w:pPr></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、月、すること、担当、定めている所、記録、済。"/></w:tblPr><w:tblGrid><w:gridCol w:w="726"/><w:gridCol w:w="2903"/><w:gridCol w:w="2359"/><w:gridCol w:w="1542"/><w:gridCol w:w="1088"/><w:gridCol w:w="454"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">月</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">済</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_month in (undefined(name='calendar_months') if l_0_calendar_months is missing else l_0_calendar_months):
            l_1_my_number = resolve('my_number')
            l_1_entry_means_has_code = resolve('entry_means_has_code')
            l_1_uses_vendors = resolve('uses_vendors')
            l_1_vendor_review_years = resolve('vendor_review_years')
            l_1_cloud = resolve('cloud')
            l_1_web_filter_is_filter = resolve('web_filter_is_filter')
            l_1_personal_data = resolve('personal_data')
            _loop_vars = {}
            pass
            if environment.getattr(l_1_month, 'training_months'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">全員の教育と理解の確認'
                )
                if (undefined(name='my_number') if l_1_my_number is missing else l_1_my_number):
                    pass
                    yield '、マイナンバーの教育'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'comprehension_test', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'premises_review_month'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">鍵の照合'
                )
                if (undefined(name='entry_means_has_code') if l_1_entry_means_has_code is missing else l_1_entry_means_has_code):
                    pass
                    yield '、暗証番号の変更'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'key_register', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">配線、電源及び消火器の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_facilities', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'asset_review_month'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報資産の台帳と区分の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                else:
                    pass
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'account_review_months'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">アカウントと権限の棚卸</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register', number=True, _loop_vars=_loop_vars)))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                else:
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'access_review', number=True, _loop_vars=_loop_vars)))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if (environment.getattr(l_1_month, 'vendor_review_month') and (undefined(name='uses_vendors') if l_1_uses_vendors is missing else l_1_uses_vendors)):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">委託先の評価（'
                )
                yield escape(environment.finalize((undefined(name='vendor_review_years') if l_1_vendor_review_years is missing else l_1_vendor_review_years)))
                yield (
                    '年に1回）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_review', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield '別冊'
                else:
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'vendor_correction', number=True, _loop_vars=_loop_vars)))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if (environment.getattr(l_1_month, 'vendor_nda_report_month') and (undefined(name='uses_vendors') if l_1_uses_vendors is missing else l_1_uses_vendors)):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">委託先から取扱状況の報告</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'nda', _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'drill_month'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">体制の点検と事例の共有</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_team', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">全員が参加する訓練</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='small') if l_0_small is missing else l_0_small):
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_record', number=True, _loop_vars=_loop_vars)))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                else:
                    pass
                    yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'drill_record', number=True, _loop_vars=_loop_vars)))
                    yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">印刷した備えの取替え</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'infrastructure_check_month'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器と外部との接続の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_admin', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'server_register', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
                if (undefined(name='cloud') if l_1_cloud is missing else l_1_cloud):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">クラウドサービスの見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud', number=True, _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'cloud_register', number=True, _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    )
                if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">IT基盤の運用の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation', number=True, _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True, _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    )
                if ((not (undefined(name='small') if l_0_small is missing else l_0_small)) and (undefined(name='web_filter_is_filter') if l_1_web_filter_is_filter is missing else l_1_web_filter_is_filter)):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">閲覧を止める分類の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures', number=True, _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    )
            if ((environment.getattr(l_1_month, 'mynumber_check_month') and (undefined(name='personal_data') if l_1_personal_data is missing else l_1_personal_data)) and (undefined(name='my_number') if l_1_my_number is missing else l_1_my_number)):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーの点検と廃棄</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'audit_months'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程が守られているかの点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_audit', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">緊急連絡網の電話の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'emergency', _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">別冊</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
            if environment.getattr(l_1_month, 'rules_review_month'):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="726" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_month, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程、法令及び契約の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1088" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes', number=True, _loop_vars=_loop_vars)))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="454" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="確認"/><w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/><w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="チェック欄"/></w:rPr><w:t xml:space="preserve">☐</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
                )
        l_1_month = l_1_my_number = l_1_entry_means_has_code = l_1_uses_vendors = l_1_vendor_review_years = l_1_cloud = l_1_web_filter_is_filter = l_1_personal_data = missing
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="区切り"/></w:pPr></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd2\ufdd2calendar_intervals\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">間隔の決まっている仕事</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、間隔、すること、担当、定めている所、記録。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1361"/><w:gridCol w:w="2812"/><w:gridCol w:w="2359"/><w:gridCol w:w="1451"/><w:gridCol w:w="1089"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">間隔</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">記録</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='alert_interval') if l_0_alert_interval is missing else l_0_alert_interval)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">攻撃と弱点の知らせの確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_sharing_collect', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='patch_check_interval') if l_0_patch_check_interval is missing else l_0_patch_check_interval)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">更新情報の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation_patch', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'patch_record', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='website') if l_0_website is missing else l_0_website):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='website_check_interval') if l_0_website_check_interval is missing else l_0_website_check_interval)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ウェブサイトの書換えの確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures_website', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='development') if l_0_development is missing else l_0_development):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='component_check_interval') if l_0_component_check_interval is missing else l_0_component_check_interval)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">部品の弱点の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">開発担当者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_vulnerability_components', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎週1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップの成功の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup_targets', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップの結果の記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup_targets', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_record', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='log_check_interval') if l_0_log_check_interval is missing else l_0_log_check_interval)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ログの点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation_log', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'log_review', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='has_servers') if l_0_has_servers is missing else l_0_has_servers):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバーの状態の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures_server', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='removable_media') if l_0_removable_media is missing else l_0_removable_media):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">媒体の現物の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_media', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'media_register', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア対策の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_malware', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">使われていないアカウントの停止</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage_stop', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">職場の見回り</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_duty_manager', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (not (undefined(name='visitor_record_is_log') if l_0_visitor_record_is_log is missing else l_0_visitor_record_is_log)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">来訪者の記録の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_visitors', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if ((undefined(name='last_exit_record_is_checklist') if l_0_last_exit_record_is_checklist is missing else l_0_last_exit_record_is_checklist) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">最終退出の記録の抜けの確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_closing', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'last_exit_check', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='last_exit_record_is_checklist') if l_0_last_exit_record_is_checklist is missing else l_0_last_exit_record_is_checklist)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">施錠の記録の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_closing', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if ((undefined(name='telework') if l_0_telework is missing else l_0_telework) and (undefined(name='telework_papers_is_permitted') if l_0_telework_papers_is_permitted is missing else l_0_telework_papers_is_permitted)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">持帰り書類の返却の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_data_papers', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'takehome_record', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='development') if l_0_development is missing else l_0_development):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">システムの部品の版の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">保守の担当</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_maintenance_patch', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='entrusted_check') if l_0_entrusted_check is missing else l_0_entrusted_check)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報と手元の照合</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報の担当者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_entrusted', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">借りた物の現物の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かり情報の担当者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_entrusted_keeping', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'loaned_items', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (((undefined(name='internet_banking') if l_0_internet_banking is missing else l_0_internet_banking) and (not (undefined(name='banking_approval_is_two_persons') if l_0_banking_approval_is_two_persons is missing else l_0_banking_approval_is_two_persons))) and (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎月1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">振込の明細を見せる（照らす従業者がいないとき）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">振込を行った者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_banking', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='privileged_check') if l_0_privileged_check is missing else l_0_privileged_check)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントの利用の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage_privileged', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'privileged_log', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='wireless_lan') if l_0_wireless_lan is missing else l_0_wireless_lan) and (undefined(name='guest_wireless') if l_0_guest_wireless is missing else l_0_guest_wireless)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3か月に1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">来訪者用の無線の鍵の変更</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures_wireless', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3か月ごと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自宅のルーターの更新（自動でないとき）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">テレワークをする者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_network_home', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='review_interval') if l_0_review_interval is missing else l_0_review_interval)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティの会議</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_org_meeting', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='device_check_months') if l_0_device_check_months is missing else l_0_device_check_months)))
        yield (
            'か月ごと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器の台帳の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices_register', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'device_register', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='device_check_months') if l_0_device_check_months is missing else l_0_device_check_months)))
        yield (
            'か月ごと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ソフトウェアの台帳の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_permitted', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_register', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='firewall_review_months') if l_0_firewall_review_months is missing else l_0_firewall_review_months)))
        yield (
            'か月に1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">通信の規則の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures_border', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'log_review', number=True)))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'firewall_rules', number=True)))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">6か月に1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">アラートが届くことの試験</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures_monitoring', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        for l_1_b in (undefined(name='backups') if l_0_backups is missing else l_0_backups):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_b, 'restore_test')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">復元の試験（'
            )
            yield escape(environment.finalize(environment.getattr(l_1_b, 'target')))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_b, 'owner')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup', number=True, _loop_vars=_loop_vars)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'backup_record', number=True, _loop_vars=_loop_vars)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_b = missing
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップの対象の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup_targets', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1年に1回以上</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">講習又はセミナーへの参加</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_development', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='mail_drill') if l_0_mail_drill is missing else l_0_mail_drill):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1年に1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">不審なメールの訓練</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training_kinds', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_record', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='generative_ai_is_permitted') if l_0_generative_ai_is_permitted is missing else l_0_generative_ai_is_permitted):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">生成AIの規約と設定の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_services', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if ((undefined(name='internet_banking') if l_0_internet_banking is missing else l_0_internet_banking) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">振込限度額の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_banking', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='development') if l_0_development is missing else l_0_development):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">開発したシステムの一覧の確認</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">開発の承認者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_new_scope', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'developed_systems', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='small') if l_0_small is missing else l_0_small) and (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1年に1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分で点検した結果を見てもらう（'
            )
            yield escape(environment.finalize((undefined(name='outside_adviser') if l_0_outside_adviser is missing else l_0_outside_adviser)))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_audit_work', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((not (undefined(name='small') if l_0_small is missing else l_0_small)) and (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1年に1回</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分で点検した結果を見てもらう（'
            )
            yield escape(environment.finalize((undefined(name='outside_adviser') if l_0_outside_adviser is missing else l_0_outside_adviser)))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_audit_independence', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2年に1回以上</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">切り離した複製からの復元</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan_drill', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
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
        l_0_company_name = resolve('company_name')
        l_0_doc = resolve('doc')
        l_0_revised_on = resolve('revised_on')
        pass
        yield (
            '<w:hdr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ヘッダー（下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">'
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
        'word/styles.xml': 'styles.xml-a4dbdbdf',
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
        'section': ((
            '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            '<w:abstractNum w:abstractNumId="1"><w:nsid w:val="4B495401"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4B495501"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="%2."/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading3"/><w:lvlText w:val="%2.%3"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="(%4)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="690" w:hanging="480"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:pStyle w:val="ListNumber2"/><w:lvlText w:val="%5"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1110" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
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
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="附則号"/><w:lvlText w:val="(%2)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="900" w:hanging="480"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
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
            '<w:num w:numId="101"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
        ), {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ((
            '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
            '<w:abstractNum w:abstractNumId="1"><w:nsid w:val="4B495401"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="4B495501"/>'
            '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading1"/><w:lvlText w:val="第%1章"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading2"/><w:lvlText w:val="第%2条"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading3"/><w:lvlText w:val="%3"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="ListNumber"/><w:lvlText w:val="(%4)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="690" w:hanging="480"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
            '<w:lvl w:ilvl="4"><w:start w:val="1"/><w:numFmt w:val="decimalEnclosedCircle"/><w:pStyle w:val="ListNumber2"/><w:lvlText w:val="%5"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="1110" w:hanging="420"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
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
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="附則号"/><w:lvlText w:val="(%2)"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="900" w:hanging="480"/></w:pPr><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:lvl>'
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
            '<w:num w:numId="101"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>'
        ), {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
    ),
    'variables': (
        'alert_interval',
        'backups',
        'banking_approval_is_two_persons',
        'calendar_months',
        'cloud',
        'company_name',
        'component_check_interval',
        'development',
        'device_check_months',
        'doc',
        'entrusted_check',
        'entrusted_information',
        'entry_means_has_code',
        'firewall_review_months',
        'form',
        'generative_ai_is_permitted',
        'guest_wireless',
        'has_servers',
        'internet_banking',
        'label_middle',
        'last_exit_record_is_checklist',
        'log_check_interval',
        'mail_drill',
        'my_number',
        'outside_adviser',
        'patch_check_interval',
        'personal_data',
        'privileged_check',
        'removable_media',
        'review_interval',
        'revised_on',
        'role',
        'same_checker',
        'small',
        'telework',
        'telework_papers_is_permitted',
        'uses_vendors',
        'vendor_review_years',
        'visitor_record_is_log',
        'web_filter_is_filter',
        'website',
        'website_check_interval',
        'wireless_lan',
    ),
}
