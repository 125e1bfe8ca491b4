"""The template handbook.docx, compiled. Written by `make templates`."""

TEMPLATE = 'cd9667faf93e7587777b6c4f68878e25fe9d729a280333085b1f9c850ac5c7a7'
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
        l_0_document_place = resolve('document_place')
        l_0_role = resolve('role')
        l_0_system_admin = resolve('system_admin')
        l_0_incident_officer = resolve('incident_officer')
        l_0_small = resolve('small')
        l_0_officer_is_representative = resolve('officer_is_representative')
        l_0_representative = resolve('representative')
        l_0_after_hours = resolve('after_hours')
        l_0_ref = resolve('ref')
        l_0_outside = resolve('outside')
        l_0_gloss = resolve('gloss')
        l_0_has_departments = resolve('has_departments')
        l_0_security_officer = resolve('security_officer')
        l_0_personal_data = resolve('personal_data')
        l_0_complaint_officer = resolve('complaint_officer')
        l_0_entrusted_information = resolve('entrusted_information')
        l_0_customer_report_path_is_officer_only = resolve('customer_report_path_is_officer_only')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_training_months = resolve('training_months')
        l_0_mail_drill = resolve('mail_drill')
        l_0_drill_month = resolve('drill_month')
        l_0_has_certifications = resolve('has_certifications')
        l_0_label_middle = resolve('label_middle')
        l_0_three_levels = resolve('three_levels')
        l_0_label_high = resolve('label_high')
        l_0_level_high_examples = resolve('level_high_examples')
        l_0_level_middle_examples = resolve('level_middle_examples')
        l_0_label_low = resolve('label_low')
        l_0_level_low_examples = resolve('level_low_examples')
        l_0_paper_disposal_has_shred = resolve('paper_disposal_has_shred')
        l_0_paper_disposal_has_dissolve = resolve('paper_disposal_has_dissolve')
        l_0_password_min_mfa = resolve('password_min_mfa')
        l_0_password_min_single = resolve('password_min_single')
        l_0_password_manager_is_designated = resolve('password_manager_is_designated')
        l_0_password_manager_name = resolve('password_manager_name')
        l_0_screen_lock_minutes = resolve('screen_lock_minutes')
        l_0_device_pin_min = resolve('device_pin_min')
        l_0_shared_accounts_is_prohibited = resolve('shared_accounts_is_prohibited')
        l_0_outside_accounts = resolve('outside_accounts')
        l_0_smart_devices = resolve('smart_devices')
        l_0_form = resolve('form')
        l_0_wireless_lan = resolve('wireless_lan')
        l_0_guest_wireless = resolve('guest_wireless')
        l_0_byod_is_permitted = resolve('byod_is_permitted')
        l_0_byod_months = resolve('byod_months')
        l_0_byod_authenticator = resolve('byod_authenticator')
        l_0_production_equipment = resolve('production_equipment')
        l_0_development = resolve('development')
        l_0_suspicious_mail_action_is_report_keep = resolve('suspicious_mail_action_is_report_keep')
        l_0_bcc_limit = resolve('bcc_limit')
        l_0_mail_delayed = resolve('mail_delayed')
        l_0_mail_delay_seconds = resolve('mail_delay_seconds')
        l_0_file_exchange_is_link = resolve('file_exchange_is_link')
        l_0_file_exchange_tool = resolve('file_exchange_tool')
        l_0_share_days = resolve('share_days')
        l_0_file_exchange_is_partner = resolve('file_exchange_is_partner')
        l_0_cloud = resolve('cloud')
        l_0_inside = resolve('inside')
        l_0_sns = resolve('sns')
        l_0_generative_ai_is_permitted = resolve('generative_ai_is_permitted')
        l_0_ai_input_is_internal = resolve('ai_input_is_internal')
        l_0_my_number = resolve('my_number')
        l_0_ai_minutes_is_permitted = resolve('ai_minutes_is_permitted')
        l_0_night_storage_is_cabinet = resolve('night_storage_is_cabinet')
        l_0_last_exit_record_is_checklist = resolve('last_exit_record_is_checklist')
        l_0_intruder_alarm = resolve('intruder_alarm')
        l_0_entry_means_has_code = resolve('entry_means_has_code')
        l_0_visitor_record_is_log = resolve('visitor_record_is_log')
        l_0_receives_people = resolve('receives_people')
        l_0_customer_polite = resolve('customer_polite')
        l_0_fax = resolve('fax')
        l_0_photo_for_work = resolve('photo_for_work')
        l_0_photo_kinds = resolve('photo_kinds')
        l_0_card_payments_is_none = resolve('card_payments_is_none')
        l_0_posted_consent = resolve('posted_consent')
        l_0_further_documents_has_personal_data_rules = resolve('further_documents_has_personal_data_rules')
        l_0_my_number_rules_apply = resolve('my_number_rules_apply')
        l_0_routine_handouts = resolve('routine_handouts')
        l_0_removable_media = resolve('removable_media')
        l_0_telework_places_has_public = resolve('telework_places_has_public')
        l_0_telework = resolve('telework')
        l_0_exports_technology = resolve('exports_technology')
        l_0_delivers_software = resolve('delivers_software')
        l_0_public_systems = resolve('public_systems')
        l_0_telework_hours = resolve('telework_hours')
        l_0_telework_months = resolve('telework_months')
        l_0_telework_connection_has_vpn = resolve('telework_connection_has_vpn')
        l_0_telework_byod = resolve('telework_byod')
        l_0_telework_wifi_is_vpn_only = resolve('telework_wifi_is_vpn_only')
        l_0_web_meeting_tool = resolve('web_meeting_tool')
        l_0_telework_saving_is_temporary = resolve('telework_saving_is_temporary')
        l_0_telework_papers_is_permitted = resolve('telework_papers_is_permitted')
        l_0_telework_printing_is_permitted = resolve('telework_printing_is_permitted')
        l_0_safety_check_means = resolve('safety_check_means')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2handbook\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報セキュリティハンドブック</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="版表示"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'で働くすべての人が守ることを、ふだんの言葉でまとめました。右の欄は、もとになる規程の番号です。くわしいことと、迷ったときは、規程によります。規程は、'
        yield escape(environment.finalize((undefined(name='document_place') if l_0_document_place is missing else l_0_document_place)))
        yield (
            'にあります。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2handbook_trouble\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">おかしいと思ったら</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">「間違いかもしれない」と思っても、調べる前に電話してください。自分の失敗を知らせたことで、不利に扱われることはありません。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図"/><w:keepNext/></w:pPr><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="849600"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="\ufdd0d\ufdd1" name="図" descr="気づく（画面が変だ、送り先を間違えた、見当たらない）\u3000→\u3000つなぐのをやめる（通信の線を抜き、無線を切る）\u3000→\u3000連絡する（下の表の順に、電話か口頭で）\u3000→\u3000残す（電源を切らない、何も消さない）"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="849600"/><a:chOff x="0" y="0"/><a:chExt cx="5760000" cy="849600"/></a:xfrm></wpg:grpSpPr><wps:wsp><wps:cNvPr id="2" name="気づく"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1197000" cy="849600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">気づく</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">画面が変だ</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">送り先を間違えた</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">見当たらない</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="3" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1251000" y="316800"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="4" name="つなぐのをやめる"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1521000" y="0"/><a:ext cx="1197000" cy="849600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">つなぐのをやめる</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">通信の線を抜き</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">無線を切る</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="5" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="2772000" y="316800"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="6" name="連絡する"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="3042000" y="0"/><a:ext cx="1197000" cy="849600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">連絡する</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">下の表の順に</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">電話か口頭で</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="7" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4293000" y="316800"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="8" name="残す"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4563000" y="0"/><a:ext cx="1197000" cy="849600"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">残す</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">電源を切らない</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">何も消さない</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">気づく（画面が変だ、送り先を間違えた、見当たらない）\u3000→\u3000つなぐのをやめる（通信の線を抜き、無線を切る）\u3000→\u3000連絡する（下の表の順に、電話か口頭で）\u3000→\u3000残す（電源を切らない、何も消さない）</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、順、連絡する相手、氏名、電話。"/></w:tblPr><w:tblGrid><w:gridCol w:w="635"/><w:gridCol w:w="2994"/><w:gridCol w:w="2540"/><w:gridCol w:w="2903"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="635" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">順</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">連絡する相手</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="635" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'phone')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="635" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'phone')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not ((undefined(name='small') if l_0_small is missing else l_0_small) and (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="635" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'phone')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl><w:p><w:pPr><w:pStyle w:val="柱書（表の間）"/></w:pPr><w:r><w:t xml:space="preserve">夜間と休日の方法：'
        yield escape(environment.finalize((undefined(name='after_hours') if l_0_after_hours is missing else l_0_after_hours)))
        yield '</w:t><w:br/><w:t xml:space="preserve">ここにない番号は、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'が知らせます。自分の電話に登録しておいてください。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">いつ、どこで、何が起き、何をしたかを伝えます。つながらないときは、次の順の人にかけます。相手がその出来事に関わっていそうなときは、その人を飛ばします。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting_finder', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">再起動、初期化、ファイルの削除をしないでください。'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'の人に話さず、'
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'sns')))
        yield (
            'にも書かないでください。法律が守る公益通報は、別です。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting_finder', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">知らせた後で、自分の'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'にも伝えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting_route', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">変なメールを開いた、画面の様子がおかしいときは、まず線を抜いて無線を切ります。パスワードを入れてしまったら、別の機器からすぐに変えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_infection', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd21\ufdd2handbook_whom\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">だれに聞くか</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、相談すること、相手、電話。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3810"/><w:gridCol w:w="3357"/><w:gridCol w:w="1905"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">相談すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3357" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">相手</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコン、アカウント、怪しいメール</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3357" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'phone')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程の意味と例外、教育、鍵</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3357" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='security_officer') if l_0_security_officer is missing else l_0_security_officer), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='security_officer') if l_0_security_officer is missing else l_0_security_officer), 'phone')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報の求め、苦情、問合せ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3357" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
            yield '\u3000'
            yield escape(environment.finalize(environment.getattr((undefined(name='complaint_officer') if l_0_complaint_officer is missing else l_0_complaint_officer), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='complaint_officer') if l_0_complaint_officer is missing else l_0_complaint_officer), 'phone')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd22\ufdd2handbook_outside\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事故のことを聞かれたら、頼まれたら</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='customer_report_path_is_officer_only') if l_0_customer_report_path_is_officer_only is missing else l_0_customer_report_path_is_officer_only):
                pass
                yield '預かった情報のことでも、顧客には自分から連絡しません。'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
                yield 'が連絡します。'
            else:
                pass
                yield '顧客の所で働いているときは、顧客の担当の人にその場で伝えて構いません。'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
                yield 'にも同時に知らせます。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities_customers', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">委託先から「事故があった」と聞いたら、すぐに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
            yield 'に伝えます。聞いた日が、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が知った日になります。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities_partners', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">お金を要求する画面やメールには、返事をしません。届いた文面や画面は、消さずに残します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities_ransom', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">事故について'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'から聞かれたら、「担当から答えます」とだけ言い、決められた人につなぎます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities_ransom', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">記者や取引先から事故について聞かれたら、「担当から答えます」とだけ言い、決められた人につなぎます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities_publication', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd23\ufdd2handbook_promise\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">みんなの約束</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程を読んで守ります。仕事で知ったことは、仕事のためだけに使い、知る必要のない人には、家族にも、辞めた人にも話しません。決まりに反したことや、危ないと感じたことは、気付いた人が知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_duty_rules', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">前の勤め先など、よその秘密を'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'に持ち込みません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_duty_secret', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">公益通報をした人を捜したり、通報をやめさせたりしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_duty_whistleblowing', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">どうしても規程のとおりにできないときは、始める前に'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に申し出て、承認を得ます。人を助けるためにとっさに外れたときは、次の営業日までに知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_exceptions', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程を'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'の人に渡しません。求められたら、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に聞きます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_notice', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">記録は書き直しません。間違えたら、元の字を残し、日付と名前を添えて直します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_records', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年'
        )
        yield escape(environment.finalize((undefined(name='training_months') if l_0_training_months is missing else l_0_training_months)))
        yield 'の教育を受けます。当日に出られないときは、後で同じものを受けます。'
        if (undefined(name='mail_drill') if l_0_mail_drill is missing else l_0_mail_drill):
            pass
            yield '練習のための怪しいメールが、予告なしに届くことがあります。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training_kinds', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年'
        )
        yield escape(environment.finalize((undefined(name='drill_month') if l_0_drill_month is missing else l_0_drill_month)))
        yield (
            'の事故の訓練に出ます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan_drill', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">よそで聞いた攻撃の手口や事故の例は、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に教えます。「ここだけの話」とされた範囲より先へは広めません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_sharing_tell', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報の扱いを決めた契約を結んだら、14日以内に写しを'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に渡します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_laws', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='has_certifications') if l_0_has_certifications is missing else l_0_has_certifications):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">期限の切れた認証や、対象でない仕事について、「認証を受けている」と言いません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_certificates', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd24\ufdd2handbook_level\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報の区分と捨て方</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">区分の分からないもの、表示のないものは、「'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield (
            '」として扱います。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、区分、たとえば、置き方と渡し方。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1452"/><w:gridCol w:w="4173"/><w:gridCol w:w="3447"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">たとえば</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">置き方と渡し方</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='level_high_examples') if l_0_level_high_examples is missing else l_0_level_high_examples)))
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield '、個人データ'
            if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                pass
                yield '、預かった情報'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">決められた人だけが開ける所に置き、紙は鍵をかけます。手渡しか、届いたことが分かる方法で渡します。</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='level_middle_examples') if l_0_level_middle_examples is missing else l_0_level_middle_examples)))
        if ((undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data) and (not (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels))):
            pass
            yield '、個人情報'
        if ((undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information) and (not (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels))):
            pass
            yield '、預かった情報'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事で使う人だけが開ける所に置き、帰るときは鍵のかかる所に入れます。</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4173" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='level_low_examples') if l_0_level_low_examples is missing else l_0_level_low_examples)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自由に使えます。公開した版と同じかどうかを見てから渡します。</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="表の間"/></w:pPr></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">区分に合わせて、置き場所、見る場所、写しの数を守ります。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets_handling', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">台帳で「使う人」になっていない人に、見せたり渡したりしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets_inventory', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">作った人、受け取った人が、書類の1ページ目やファイル名の頭に区分を付けます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets_label', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">台帳で「使う人」になっていない人に、見せたり渡したりしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets_owner', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">いらない書類は、'
        )
        if (undefined(name='paper_disposal_has_shred') if l_0_paper_disposal_has_shred is missing else l_0_paper_disposal_has_shred):
            pass
            yield '自分で細断機にかけます'
            if (undefined(name='paper_disposal_has_dissolve') if l_0_paper_disposal_has_dissolve is missing else l_0_paper_disposal_has_dissolve):
                pass
                yield '。回収箱を使うときは、施錠した箱に入れます'
        else:
            pass
            yield '施錠した回収箱に入れます'
        yield '。CDやUSBメモリーなどは、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'に渡します。削除しただけで捨ててはいけません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_disposal_discard', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'のパソコンや電話を、自分の判断で捨てたり、売ったり、人に譲ったりしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_disposal', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd25\ufdd2handbook_password\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">パスワードと本人確認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">パスワードが見破られても、もう一つの確認があれば、ほかの人は入れません。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図"/><w:keepNext/></w:pPr><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="540000"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="\ufdd0d\ufdd1" name="図" descr="パスワード（知っていること）\u3000＋\u3000手元の確認（持っている物や指紋など）\u3000→\u3000本人と認められる（使い始められる）"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="540000"/><a:chOff x="0" y="0"/><a:chExt cx="5760000" cy="540000"/></a:xfrm></wpg:grpSpPr><wps:wsp><wps:cNvPr id="10" name="パスワード"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1704000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">パスワード</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">知っていること</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="11" name="mathPlus"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1758000" y="162000"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="mathPlus"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="12" name="手元の確認"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="2028000" y="0"/><a:ext cx="1704000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">手元の確認</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">持っている物や指紋など</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="13" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="3786000" y="162000"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="14" name="本人と認められる"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4056000" y="0"/><a:ext cx="1704000" cy="540000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
            '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">本人と認められる</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">使い始められる</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">パスワード（知っていること）\u3000＋\u3000手元の確認（持っている物や指紋など）\u3000→\u3000本人と認められる（使い始められる）</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">長さは、もう一つの確認があるものは'
        )
        yield escape(environment.finalize((undefined(name='password_min_mfa') if l_0_password_min_mfa is missing else l_0_password_min_mfa)))
        yield '文字以上、パスワードだけのものは'
        yield escape(environment.finalize((undefined(name='password_min_single') if l_0_password_min_single is missing else l_0_password_min_single)))
        yield (
            '文字以上にします。名前、誕生日、並んだ文字、一つの単語は使いません。ほかのサービス（私用も）と同じものにもしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password_length', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">渡された初めのパスワードは、その日のうちに変えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password_initial', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='password_manager_is_designated') if l_0_password_manager_is_designated is missing else l_0_password_manager_is_designated):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">だれにも教えません。'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に聞かれても、教えません。覚えきれないものは、'
            yield escape(environment.finalize((undefined(name='password_manager_name') if l_0_password_manager_name is missing else l_0_password_manager_name)))
            yield (
                'に入れます。机や画面に貼らず、紙に書いたら鍵のかかる所に入れます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password_keeping', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">だれにも教えません。'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に聞かれても、教えません。パソコンやブラウザーに覚えさせません。机や画面に貼らず、紙に書いたら鍵のかかる所に入れます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password_keeping', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">時期が来たから変える、という決まりはありません。漏れたかもしれないときは、すぐに'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'に連絡し、その日のうちに、安全な機器から変えます。同じものを使っていた所も変えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password_leak', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">していないのに届いた確認の通知は、承認せずに連絡します。確認の番号は人に教えません。確認に使うスマートフォンや機器をなくしたら、すぐに連絡します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_auth_method', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">していないのに届いた確認の通知は、承認せずに連絡します。確認の番号は人に教えません。確認に使うスマートフォンや機器をなくしたら、すぐに連絡します。機種を替えるときは、手放す前に登録を移します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_auth_user', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコンは、触らないと'
        )
        yield escape(environment.finalize((undefined(name='screen_lock_minutes') if l_0_screen_lock_minutes is missing else l_0_screen_lock_minutes)))
        yield '分で画面がロックされます。この設定を変えません。暗証番号（'
        yield escape(environment.finalize((undefined(name='device_pin_min') if l_0_device_pin_min is missing else l_0_device_pin_min)))
        yield (
            '文字以上）に、誕生日や電話番号を使いません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_timeout', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">新しく使いたいものや、もっと広い権限がいるときは、申し出て承認を得ます。'
        )
        if (undefined(name='shared_accounts_is_prohibited') if l_0_shared_accounts_is_prohibited is missing else l_0_shared_accounts_is_prohibited):
            pass
            yield '一つのアカウントを、何人かで使い回しません。'
        else:
            pass
            yield '一つのアカウントを何人かで使うのは、承認されたものだけです。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_register_request', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='outside_accounts') if l_0_outside_accounts is missing else l_0_outside_accounts):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'の人にアカウントがいるときは、頼む人が'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に申し出て、規則を紙で渡します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_outsiders', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd26\ufdd2handbook_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">パソコン'
        )
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield 'とスマートフォン'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">台帳に載ったソフトだけを使います。新しく使いたいときは、入れる前に'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に名前と目的を伝えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_permitted', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">台帳に載ったソフトだけを、許された数まで使います。新しく使いたいときは、入れる前に</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に出します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_permitted', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">使ってはならないソフトの表があります。入れる前に見てください。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_prohibited', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">更新や再起動を求められたら、その日の仕事が終わるまでに行います。更新を止めません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_update', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ウイルスを防ぐソフトを止めません。「止まっている」と出たら、その日のうちに'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'に知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_software_malware', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事の機器を、私用に使わず、家族にも使わせません。設定を勝手に変えません。ファイルは決められた場所に保存します。壊れたもの、使わなくなったものは、その日のうちに'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'に渡します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices_use', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">許可のないUSBメモリーや周辺の機器をつなぎません。来た人の機器を、仕事のネットワークにつながせません。登録していないパソコンや電話も、つなぎません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices_setup', number=True)))
        yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_devices', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='wireless_lan') if l_0_wireless_lan is missing else l_0_wireless_lan):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='guest_wireless') if l_0_guest_wireless is missing else l_0_guest_wireless):
                pass
                yield '仕事の機器を、来た人のための無線につなぎません。'
            else:
                pass
                yield '無線の鍵を'
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield 'の人に教えず、来た人に使わせません。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_measures_wireless', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">アプリは、公式の配布場所からだけ入れます。制限を外す改造をしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices_smart', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='byod_is_permitted') if l_0_byod_is_permitted is missing else l_0_byod_is_permitted):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分の機器を仕事に使うときは、先に申請して承認を得ます。'
            )
            yield escape(environment.finalize((undefined(name='byod_months') if l_0_byod_months is missing else l_0_byod_months)))
            yield (
                'か月ごとに申請し直します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_byod_approval', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">使う自分の機器は、自動で更新し、画面をロックし、家族に触らせません。替えるとき、手放すとき、修理に出すときは、前もって'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に届け出ます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_byod_conditions', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分のUSBメモリーや外付けディスクは、仕事に使いません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_byod_media', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分のパソコンやUSBメモリーを仕事に使わず、充電のためにもつなぎません。'
            )
            if (undefined(name='byod_authenticator') if l_0_byod_authenticator is missing else l_0_byod_authenticator):
                pass
                yield '本人確認の番号を自分のスマートフォンで受けることは、望む人だけができます。望まない人には、機器を貸します。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_byod_prohibited', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機械や通信の不具合に気付いたら、すぐに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation_maintenance', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='production_equipment') if l_0_production_equipment is missing else l_0_production_equipment):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">生産設備につなぐ媒体は、検査用のパソコンで調べてからつなぎます。自分の媒体は、つなぎません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_production', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='development') if l_0_development is missing else l_0_development)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">表計算のマクロや業務アプリを作って2人以上で使うときは、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に届け出ます。中にパスワードを書きません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_none_tools', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd27\ufdd2handbook_mail\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">メール</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">開く前に、用件、差出人、急がせ方の三つを見ます。「心当たりがない」「名乗る相手とアドレスが合わない」「今日中にと急がせる」のどれか一つでもあれば、開きません。</w:t></w:r></w:p>'
        )
        if (undefined(name='suspicious_mail_action_is_report_keep') if l_0_suspicious_mail_action_is_report_keep is missing else l_0_suspicious_mail_action_is_report_keep):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="図"/></w:pPr><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="694800"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="\ufdd0d\ufdd1" name="図" descr="届いた（開く前に見る）\u3000→\u3000変だと思う（開かない、返信しない）\u3000→\u3000知らせる（その日のうちに）\u3000→\u3000残す（消さずに待つ）"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="694800"/><a:chOff x="0" y="0"/><a:chExt cx="5760000" cy="694800"/></a:xfrm></wpg:grpSpPr><wps:wsp><wps:cNvPr id="16" name="届いた"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">届いた</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">開く前に見る</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="17" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1251000" y="239400"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="18" name="変だと思う"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1521000" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">変だと思う</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">開かない、返信しない</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="19" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="2772000" y="239400"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="20" name="知らせる"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="3042000" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">知らせる</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">その日のうちに</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="21" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4293000" y="239400"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="22" name="残す"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4563000" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">残す</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">消さずに待つ</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">届いた（開く前に見る）\u3000→\u3000変だと思う（開かない、返信しない）\u3000→\u3000知らせる（その日のうちに）\u3000→\u3000残す（消さずに待つ）</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>'
            )
        else:
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="図"/><w:keepNext/></w:pPr><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wpg"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5760000" cy="694800"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="\ufdd0d\ufdd1" name="図" descr="届いた（開く前に見る）\u3000→\u3000変だと思う（開かない、返信しない）\u3000→\u3000知らせる（その日のうちに）\u3000→\u3000消す（知らせた後で）"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5760000" cy="694800"/><a:chOff x="0" y="0"/><a:chExt cx="5760000" cy="694800"/></a:xfrm></wpg:grpSpPr><wps:wsp><wps:cNvPr id="24" name="届いた"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">届いた</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">開く前に見る</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="25" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1251000" y="239400"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="26" name="変だと思う"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="1521000" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">変だと思う</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">開かない、返信しない</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="27" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="2772000" y="239400"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="28" name="知らせる"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="3042000" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">知らせる</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">その日のうちに</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp><wps:wsp><wps:cNvPr id="29" name="rightArrow"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4293000" y="239400"/><a:ext cx="216000" cy="216000"/></a:xfrm><a:prstGeom prst="rightArrow"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="44546A"/></a:solidFill><a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp><wps:wsp><wps:cNvPr id="30" name="消す"/><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="4563000" y="0"/><a:ext cx="1197000" cy="694800"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E9EDF3"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="44546A"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>'
                '<w:p><w:pPr><w:pStyle w:val="図の題"/></w:pPr><w:r><w:t xml:space="preserve">消す</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="図の字"/></w:pPr><w:r><w:t xml:space="preserve">知らせた後で</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns="21600" tIns="21600" rIns="21600" bIns="21600" anchor="ctr"><a:noAutofit/></wps:bodyPr></wps:wsp></wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:t xml:space="preserve">届いた（開く前に見る）\u3000→\u3000変だと思う（開かない、返信しない）\u3000→\u3000知らせる（その日のうちに）\u3000→\u3000消す（知らせた後で）</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>'
            )
        yield (
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">怪しいメールの添付ファイルやリンクを開かず、返信もしません。'
        )
        if (undefined(name='suspicious_mail_action_is_report_keep') if l_0_suspicious_mail_action_is_report_keep is missing else l_0_suspicious_mail_action_is_report_keep):
            pass
            yield '消さずに、その日のうちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に届け出ます。'
        else:
            pass
            yield '差出人と件名を、その日のうちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に届け出てから消します。'
        yield (
            '文書の「マクロを有効にする」は押しません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_malware', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">送る前に、宛先のアドレス、本文、添付ファイルを見直します。お互いを知らない人たちにはBccで送り、'
        )
        yield escape(environment.finalize((undefined(name='bcc_limit') if l_0_bcc_limit is missing else l_0_bcc_limit)))
        yield (
            '人以上に送るときは、ほかの人にも宛先を見てもらいます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_mail', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事のメールを自分のアドレスに送りません。'
        )
        if (undefined(name='mail_delayed') if l_0_mail_delayed is missing else l_0_mail_delayed):
            pass
            yield '送信の後'
            yield escape(environment.finalize((undefined(name='mail_delay_seconds') if l_0_mail_delay_seconds is missing else l_0_mail_delay_seconds)))
            yield '秒は取り消せます。この設定を外しません。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_mail', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">振込先が変わった、至急送金して、と言われたら、声や顔が本人でも、前から知っている電話番号にかけて確かめます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_mail', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='file_exchange_is_link') if l_0_file_exchange_is_link is missing else l_0_file_exchange_is_link):
            pass
            yield '「'
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield '」以上のファイルは、添付せず、'
            yield escape(environment.finalize((undefined(name='file_exchange_tool') if l_0_file_exchange_tool is missing else l_0_file_exchange_tool)))
            yield 'に置いて、相手を決めた共有リンクを送ります。'
            yield escape(environment.finalize((undefined(name='share_days') if l_0_share_days is missing else l_0_share_days)))
            yield '日以内に開けなくなるようにします。'
        elif (undefined(name='file_exchange_is_partner') if l_0_file_exchange_is_partner is missing else l_0_file_exchange_is_partner):
            pass
            yield '「'
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield '」以上のファイルは、取引先が決めた受渡しの仕組みで、相手を決めて渡します。'
        else:
            pass
            yield '「'
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield '」以上のファイルは、相手の電子証明書で暗号化したメールで渡します。相手が持っていないときは、渡す前に'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に聞きます。'
        yield (
            'パスワード付きの圧縮ファイルを添付して送りません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_files', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd28\ufdd2handbook_internet\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">インターネット'
        )
        if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
            pass
            yield 'とクラウドサービス'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事に関わりのないサイトを見ません。危険の警告を無視しません。「感染しました。電話を」という画面には電話せず、画面の言うとおりに文字を貼り付けたり、キーを押したりしません。ログインは、メールや広告のリンクからでなく、自分で登録したブックマークから行います。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_web', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事に使うオンラインサービスは、承認されたものだけです。無料のもの、自分で契約したものに、仕事の情報を入れません。共有は相手を決めて行います。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_services', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">承認を得ないで、オンラインサービスを仕事に使いません。自分のアカウントに、仕事の情報を入れません。共有は相手を決めて行います。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_services', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='cloud') if l_0_cloud is missing else l_0_cloud) and (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">新しいクラウドサービスを使いたいときは、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'と一緒に条件を確かめ、承認を得ます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud_approval', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='cloud') if l_0_cloud is missing else l_0_cloud) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">新しいクラウドサービスを使いたいときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'software_request')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">を出し、承認を待ちます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_cloud_assessment', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分のSNSに、仕事で知ったこと、'
        )
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield 'の写真を書き込みません。仕事の連絡にも使いません。'
        if (undefined(name='sns') if l_0_sns is missing else l_0_sns):
            pass
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'のSNSの間違いや荒れ方に気付いたら、言い返したり消したりせず、知らせます。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_sns', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='generative_ai_is_permitted') if l_0_generative_ai_is_permitted is missing else l_0_generative_ai_is_permitted)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事に生成AIを使わず、仕事の情報を入れません。検索の結果に出る要約は、元のページを確かめれば参考にできます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_prohibited', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
        if (undefined(name='generative_ai_is_permitted') if l_0_generative_ai_is_permitted is missing else l_0_generative_ai_is_permitted):
            pass
            yield (
                '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd29\ufdd2handbook_ai\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">生成AI</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">生成AIに入れた言葉は、'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'に送られます。入れてよいかどうか、迷ったら入れません。</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">承認された生成AIだけを、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が用意したアカウントで使います。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_services', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">入れてよいのは、「'
            )
            yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
            yield '」の情報'
            if (undefined(name='ai_input_is_internal') if l_0_ai_input_is_internal is missing else l_0_ai_input_is_internal):
                pass
                yield 'と、学習に使わない契約のものに限り、「'
                yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
                yield '」の情報'
            yield 'です。'
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield '個人情報、'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield 'マイナンバー、'
            if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
                pass
                yield '預かった情報、'
            yield (
                'パスワードは入れません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_input', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">出てきた事実や数字は、元の資料で確かめてから使います。人の評価、契約、支払を、生成AIだけで決めません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_output', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">メールやファイルを生成AIに操作させる機能は、承認なしに使いません。'
                )
                if (undefined(name='ai_minutes_is_permitted') if l_0_ai_minutes_is_permitted is missing else l_0_ai_minutes_is_permitted):
                    pass
                    yield '会議の録音と議事録は、参加者全員が同意したときだけ行います。'
                else:
                    pass
                    yield '会議の録音や画面を渡して、議事録を作らせません。'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_output', number=True)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            else:
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">メールやファイルを生成AIに操作させる機能は、承認なしに使いません。送る、消す、払う、公開するの操作は、自分で中身を見て行います。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_agents', number=True)))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if (undefined(name='ai_minutes_is_permitted') if l_0_ai_minutes_is_permitted is missing else l_0_ai_minutes_is_permitted):
                    pass
                    yield '会議の録音と議事録は、参加者全員が同意したときだけ行います。'
                else:
                    pass
                    yield '会議の録音や画面を渡して、議事録を作らせません。'
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_minutes', number=True)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd210\ufdd2handbook_office\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">職場で</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">席を離れるときは、画面をロックし、「'
        )
        yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
        yield (
            '」以上の書類を引出しに入れるか裏返します。画面は、来た人から見えない向きに置きます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_cleardesk', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">帰るときは、書類、媒体'
        )
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield '、タブレット'
        if (undefined(name='night_storage_is_cabinet') if l_0_night_storage_is_cabinet is missing else l_0_night_storage_is_cabinet):
            pass
            yield '、ノートパソコン'
        yield 'を鍵のかかる所に入れ、パソコンの電源を切ります。'
        if (not (undefined(name='night_storage_is_cabinet') if l_0_night_storage_is_cabinet is missing else l_0_night_storage_is_cabinet)):
            pass
            yield 'ノートパソコンは、ワイヤーで机につなぎます。'
        yield '最後の人は、窓、出入口、明かり、火の元を確かめます'
        if (undefined(name='last_exit_record_is_checklist') if l_0_last_exit_record_is_checklist is missing else l_0_last_exit_record_is_checklist):
            pass
            yield '（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'last_exit_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書きます）'
        yield '。'
        if (undefined(name='intruder_alarm') if l_0_intruder_alarm is missing else l_0_intruder_alarm):
            pass
            yield '警備を始めてから出ます。'
        yield (
            '侵入の跡や施錠の忘れを見つけたら、物を動かさずに知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_closing', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">鍵を人に貸しません。'
        )
        if (undefined(name='entry_means_has_code') if l_0_entry_means_has_code is missing else l_0_entry_means_has_code):
            pass
            yield '暗証番号を教えません。'
        yield 'なくしたら、すぐに'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に届け出ます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_entry', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">来た人は出入口で迎え、名前と用件を聞いてから通します。'
        )
        if (undefined(name='visitor_record_is_log') if l_0_visitor_record_is_log is missing else l_0_visitor_record_is_log):
            pass
            yield '出入りを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'visitor_log')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書きます。'
        yield 'だれもいない所に一人で置きません。'
        if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
            pass
            yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
            yield 'を迎える場所では、ほかの'
            yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
            yield 'の書類や画面を見せず、名前などを周りに聞こえる声で話しません。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_visitors', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">印刷したものは、その場で取ります。打合せの後は、ホワイトボードを消し、忘れ物がないことを見ます。'
        )
        if (undefined(name='fax') if l_0_fax is missing else l_0_fax):
            pass
            yield 'FAXは、番号を声に出して確かめてから送ります。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct_papers', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">撮影や録音は、承認を得てから行います。'
            )
            if (undefined(name='photo_for_work') if l_0_photo_for_work is missing else l_0_photo_for_work):
                pass
                yield '仕事の記録の撮影（'
                yield escape(environment.finalize((undefined(name='photo_kinds') if l_0_photo_kinds is missing else l_0_photo_kinds)))
                yield '）は、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の機器で行えば、承認がいりません。'
            if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
                pass
                yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
                yield 'が撮ろうとしているときは、ほかの'
                yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
                yield 'や画面が写らないようにお願いします。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct_small', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">人のいる所で、公開していないことを話しません。電話で情報を求められたら、知っている番号にかけ直します。パスワードを聞かれたら、答えずに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に知らせます。見慣れない人には用件を聞き、一人で引き止めません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct_small', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">撮影や録音は、承認を得てから行います。'
            )
            if (undefined(name='photo_for_work') if l_0_photo_for_work is missing else l_0_photo_for_work):
                pass
                yield '仕事の記録の撮影（'
                yield escape(environment.finalize((undefined(name='photo_kinds') if l_0_photo_kinds is missing else l_0_photo_kinds)))
                yield '）は、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の機器で行えば、承認がいりません。'
            if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
                pass
                yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
                yield 'が撮ろうとしているときは、ほかの'
                yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
                yield 'や画面が写らないようにお願いします。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct_photo', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">人のいる所で、公開していないことを話しません。電話で情報を求められたら、知っている番号にかけ直します。パスワードを聞かれたら、答えずに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct_talk', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">見慣れない人には用件を聞き、案内します。答えない人は、一人で引き止めず、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct_strangers', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='card_payments_is_none') if l_0_card_payments_is_none is missing else l_0_card_payments_is_none)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">クレジットカードの番号は、書き留めず、写真やファイルにも残しません。決済の端末か画面に、直接入れます。漏れたかもしれないときは、すぐに知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_cards', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">届いたものは、その日のうちに宛名の人に渡します。心当たりのない荷物は、開けずに知らせます。だれから来たか分からないUSBメモリーは、つなぎません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_delivery', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
            pass
            yield '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd211\ufdd2handbook_personal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人情報'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield 'とマイナンバー'
            yield (
                '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報は、本人に示した目的のためだけに、いる項目だけを集めます。病歴などの特に配慮がいる情報は、本人の同意を得て集めます'
            )
            if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
                pass
                yield '（問診票などに本人が書いたときは、同意があったものとできます）'
            yield (
                '。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_purpose', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">本人の同意を得ないで、よそに渡しません。法律によるときも、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得ます（いつものものは、1年分をまとめて）。'
            if (undefined(name='posted_consent') if l_0_posted_consent is missing else l_0_posted_consent):
                pass
                yield '掲示した範囲の提供は、本人から「困る」という申し出がなければ、できます。申し出を受けたら、その日のうちに記録します。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_provision', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人データは、仕事にいる範囲で見て、書き出し、写します。間違いに気付いたら、7日以内に'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield (
                    'に伝えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_handling', number=True)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if ((undefined(name='small') if l_0_small is missing else l_0_small) and (not (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules))):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">「自分の情報を見たい」という求めや苦情を受けたら、その日のうちに'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                yield '（'
                yield escape(environment.finalize(environment.getattr((undefined(name='complaint_officer') if l_0_complaint_officer is missing else l_0_complaint_officer), 'name')))
                yield (
                    '）に伝えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_disclosure', number=True)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            else:
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">苦情や問合せを受けたら、その日のうちに'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
                yield '（'
                yield escape(environment.finalize(environment.getattr((undefined(name='complaint_officer') if l_0_complaint_officer is missing else l_0_complaint_officer), 'name')))
                yield (
                    '）に伝えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_complaint', number=True)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーは、決められた税や社会保険の事務のほかに、集めたり、写したり、使ったりしません。扱うのは、担当の人だけです。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_mynumber', number=True)))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                if (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">法律が認めるときのほかに、人にマイナンバーを聞きません（同じ世帯の家族を除きます）。画面の印刷や写しも取りません。間違った扱いに気付いたら、すぐに知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'my_number_rules_roles', number=True)))
                    yield '</w:t></w:r><w:r><w:br/></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'my_number_rules_limits', number=True)))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
            yield '</w:tbl>'
        yield '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd212\ufdd2handbook_carry\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield (
            'へ持ち出す、渡す</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">「'
            )
            yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
            yield '」でない情報を持ち出すときは、その前に'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'の承認を得て、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書きます。いつも渡している書類（'
            yield escape(environment.finalize((undefined(name='routine_handouts') if l_0_routine_handouts is missing else l_0_routine_handouts)))
            yield (
                '）は、まとめて承認されているので、書かなくて構いません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_approval', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコンは暗号化したものだけを持ち出します。'
            )
            if (undefined(name='removable_media') if l_0_removable_media is missing else l_0_removable_media):
                pass
                yield 'USBメモリーは、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'のものに、暗号化して入れます。'
            else:
                pass
                yield 'USBメモリーで持ち出しません。'
            yield '物は身から離さず、車や座席に置きません。'
            if (not (undefined(name='telework_places_has_public') if l_0_telework_places_has_public is missing else l_0_telework_places_has_public)):
                pass
                yield '電車や店で、画面を開きません。'
            if (not (undefined(name='telework') if l_0_telework is missing else l_0_telework)):
                pass
                yield 'だれでも使える無線と、店や宿の共用パソコンは使いません。'
            yield (
                '持っている間は、お酒を飲みません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_media', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">「'
            )
            yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
            yield '」でない情報を持ち出すときは、前の日までに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'carry_out_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を出し、承認を得ます。いつも渡している書類（'
            yield escape(environment.finalize((undefined(name='routine_handouts') if l_0_routine_handouts is missing else l_0_routine_handouts)))
            yield (
                '）は、まとめて承認を受けられます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_approval', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコンは暗号化したものだけを持ち出します。'
            )
            if (undefined(name='removable_media') if l_0_removable_media is missing else l_0_removable_media):
                pass
                yield 'USBメモリーは、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'のものを空にしてから、暗号化して入れます。'
            else:
                pass
                yield 'USBメモリーで持ち出しません。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_media', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">物は身から離さず、車や網棚に置きません。'
            )
            if (not (undefined(name='telework_places_has_public') if l_0_telework_places_has_public is missing else l_0_telework_places_has_public)):
                pass
                yield '電車や店で、画面や書類を開きません。'
            yield (
                '持っている間は、お酒を飲みません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_transit', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'で受け取ったファイルは、終わったら端末から消します。'
            if (not (undefined(name='telework') if l_0_telework is missing else l_0_telework)):
                pass
                yield 'だれでも使える無線と、'
            yield (
                '店や宿の共用パソコンは使いません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_network', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='telework') if l_0_telework is missing else l_0_telework)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">出張先と訪問先のほかで、仕事をしません。'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'は、テレワークを行っていません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_none', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='exports_technology') if l_0_exports_technology is missing else l_0_exports_technology):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">図面や仕様書などの技術を外国へ送る、外国の人に見せる、教えるときは、先に'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'の承認を得ます。メール、口頭、見学も同じです。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry_export', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">人に仕事を頼んで秘密の情報を渡すときは、始める前に、秘密を守る取決めを結びます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract_before', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">渡すのは、その仕事にいるものだけにし、名前や番号などのいらない項目を除きます。'
            )
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '紙や媒体で'
            yield '渡したら、その日のうちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に書きます（まとめて承認されたものを除きます）。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract_handover', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">渡したら、その日のうちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'handover_record')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に書きます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract_share', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information) and (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かった情報は、頼まれた仕事だけに使います。ほかの顧客に見せず、自分の機器や許可のないクラウドに置きません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_entrusted', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かった情報は、頼まれた仕事だけに使います。担当でない人やほかの顧客に見せず、自分の機器や許可のないクラウドに置きません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_entrusted_use', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">預かった情報をなくした、壊した、漏らしたかもしれないときは、すぐに知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_entrusted_trouble', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='development') if l_0_development is missing else l_0_development) and (undefined(name='delivers_software') if l_0_delivers_software is missing else l_0_delivers_software)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">納めたものに弱い所があると知らされたら、その日のうちに開発の承認者に伝えます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_vulnerability_customers', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='development') if l_0_development is missing else l_0_development) and (undefined(name='public_systems') if l_0_public_systems is missing else l_0_public_systems)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">顧客のデータを見るのは、契約か承諾があるときだけです。見たら、日時と理由を記録します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c08_service_data', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield '</w:tbl>'
        if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
            pass
            yield (
                '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd213\ufdd2handbook_telework\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">テレワーク</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">拠点の外で働くときも、'
            )
            yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
            yield 'と同じように守ります。相談は'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield '（'
            yield escape(environment.finalize((undefined(name='telework_hours') if l_0_telework_hours is missing else l_0_telework_hours)))
            yield (
                '）、急ぎはいつでも受け付けます。</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">国外では行いません。どうしてものときは、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'の承認を得ます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_common_scope', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">始める前に、場所、機器、通信の方法を書いて申請します。'
            )
            yield escape(environment.finalize((undefined(name='telework_months') if l_0_telework_months is missing else l_0_telework_months)))
            yield (
                'か月以内に申請し直します。場所や機器を変えるときも、先に申請します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_common_approval', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">決められたつなぎ方だけを使います。'
            )
            if (undefined(name='telework_connection_has_vpn') if l_0_telework_connection_has_vpn is missing else l_0_telework_connection_has_vpn):
                pass
                yield '終えるときは、'
                yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'vpn')))
                yield 'を切ります。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_common_connection', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if ((undefined(name='byod_is_permitted') if l_0_byod_is_permitted is missing else l_0_byod_is_permitted) and (undefined(name='telework_byod') if l_0_telework_byod is missing else l_0_telework_byod)):
                pass
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が貸した機器か、承認された自分の機器を使います。'
            else:
                pass
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が貸した機器を使います。'
            yield (
                '家族に使わせず、自分のUSBメモリーや電話をつなぎません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_devices_permitted', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">30日を超えて使わなかった機器は、更新と検査を済ませてから使います。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_devices_check', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自宅のルーターは、管理のパスワードを変え、自動で更新し、古くて更新の終わったものは使いません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_network_home', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='telework_wifi_is_vpn_only') if l_0_telework_wifi_is_vpn_only is missing else l_0_telework_wifi_is_vpn_only):
                pass
                yield '外では、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の通信機器を使います。だれでも使える無線は、VPNを通すときだけ使えます。'
            else:
                pass
                yield '外では、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の通信機器を使います。だれでも使える無線は、使いません。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_network_public', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='telework_places_has_public') if l_0_telework_places_has_public is missing else l_0_telework_places_has_public):
                pass
                yield '人目のある所では、のぞき見を防ぐフィルターを付け、電話やウェブ会議をしません。'
            else:
                pass
                yield '飲食店や乗り物の中では働きません。'
            yield (
                '家族にも、画面と書類を見せません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_conduct_privacy', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ウェブ会議は、'
            )
            yield escape(environment.finalize((undefined(name='web_meeting_tool') if l_0_web_meeting_tool is missing else l_0_web_meeting_tool)))
            yield (
                'で行います。会議ごとにアドレスを変え、声と背景に気を付け、録画は全員の同意を得ます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_conduct_meeting', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">始めるときと終えるときに知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_conduct_report', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ファイルは、'
            )
            yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
            yield 'と同じ決められた場所に置きます。'
            if (undefined(name='telework_saving_is_temporary') if l_0_telework_saving_is_temporary is missing else l_0_telework_saving_is_temporary):
                pass
                yield '端末に置いたものは、その日のうちに移して消します。'
            else:
                pass
                yield '端末には保存しません。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_data_files', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='telework_papers_is_permitted') if l_0_telework_papers_is_permitted is missing else l_0_telework_papers_is_permitted):
                pass
                yield '書類を持ち帰るときは、名前と部数を書いて承認を得ます。自宅では捨てません。'
            else:
                pass
                yield '書類は持ち帰りません。承認を得たときだけ、記録して持ち帰れます。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_data_papers', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='telework_printing_is_permitted') if l_0_telework_printing_is_permitted is missing else l_0_telework_printing_is_permitted):
                pass
                yield '印刷は、承認を得て、自宅のプリンターで行います。店のプリンターは使いません。'
            else:
                pass
                yield '仕事の情報を、'
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield 'で印刷しません。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_data_printing', number=True)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">連絡先を、端末とは別の物に控えておきます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_contacts', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        yield (
            '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd214\ufdd2handbook_leaving\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">辞めるとき</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、すること、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="6985"/><w:gridCol w:w="2087"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">最後の出勤日までに、借りた機器、鍵、書類、データ、預かったものを返します。自分の電話やクラウドに残る仕事のデータを消し、消したことを書いて出します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_leaving_steps', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6985" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_leaving')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に署名して渡します。仕事で知った秘密は、辞めた後も守ります。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_leaving_nda', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd215\ufdd2handbook_questions\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">困ったとき、よくある質問</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、こんなとき、こうします、くわしくは。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2812"/><w:gridCol w:w="4718"/><w:gridCol w:w="1542"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">こんなとき</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">こうします</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">くわしくは</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">地震、水害、停電が起きた。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">まず身を守ります。落ち着いたら、'
        )
        yield escape(environment.finalize((undefined(name='safety_check_means') if l_0_safety_check_means is missing else l_0_safety_check_means)))
        yield (
            'で、自分から無事を知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_continuity_action', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">怪しいメールの添付ファイルを開いてしまった。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">線を抜き、無線を切ります。電源はそのままで、1ページの順に電話します。開いたことを正直に伝えれば、広がるのを止められます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_infection', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">メールを別の人に送ってしまった。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">相手に自分で頼む前に、1ページの順に知らせます。指示を受けてから、相手に連絡します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_mail', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事の機器や書類が見当たらない。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">捜し続けずに、すぐ知らせます。夜でも休日でも同じです。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices_use', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">見慣れない人が、中を歩いている。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">用件を聞きます。答えないときは、一人で引き止めずに、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に知らせます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">「システムの担当です」と、パスワードを聞かれた。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">答えません。相手がだれでも同じです。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password_keeping', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">持ち主の分からないUSBメモリーが届いた。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">つながずに知らせます。中を見て持ち主を調べることもしません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_delivery', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">自分の電話で、職場の様子を撮って載せたい。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield (
            'の写真は、自分のSNSに載せません。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_sns', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">便利な無料のサイトを見つけた。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">仕事の情報を入れる前に、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'に相談します。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_internet_services', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='generative_ai_is_permitted') if l_0_generative_ai_is_permitted is missing else l_0_generative_ai_is_permitted):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield escape(environment.finalize((undefined(name='customer_polite') if l_0_customer_polite is missing else l_0_customer_polite)))
                yield 'のことを、名前を伏せて生成AIに聞きたい。'
            else:
                pass
                yield '仕事の書類を、生成AIに直してもらいたい。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield 'だれのことか分かるものは、名前を伏せても入れません。'
            else:
                pass
                yield '「'
                yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
                yield '」の情報かどうかを、先に見ます。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_ai_input', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">続きを家でしたいので、書類を持って帰りたい。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
            pass
            yield 'テレワークの承認と、書類の決まりを見ます。'
        else:
            pass
            yield '家では仕事をしません。'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_data_papers', number=True)))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_none', number=True)))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2812" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程のとおりにすると、仕事が止まってしまう。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">黙って外れず、始める前に'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に申し出ます。代わりのやり方を一緒に決めます。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_exceptions', number=True)))
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
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
    ),
    'variables': (
        'after_hours',
        'ai_input_is_internal',
        'ai_minutes_is_permitted',
        'bcc_limit',
        'byod_authenticator',
        'byod_is_permitted',
        'byod_months',
        'card_payments_is_none',
        'cloud',
        'company_name',
        'complaint_officer',
        'customer_polite',
        'customer_report_path_is_officer_only',
        'delivers_software',
        'development',
        'device_pin_min',
        'doc',
        'document_place',
        'drill_month',
        'entrusted_information',
        'entry_means_has_code',
        'exports_technology',
        'fax',
        'file_exchange_is_link',
        'file_exchange_is_partner',
        'file_exchange_tool',
        'form',
        'further_documents_has_personal_data_rules',
        'generative_ai_is_permitted',
        'gloss',
        'guest_wireless',
        'has_certifications',
        'has_departments',
        'incident_officer',
        'inside',
        'intruder_alarm',
        'label_high',
        'label_low',
        'label_middle',
        'last_exit_record_is_checklist',
        'level_high_examples',
        'level_low_examples',
        'level_middle_examples',
        'mail_delay_seconds',
        'mail_delayed',
        'mail_drill',
        'my_number',
        'my_number_rules_apply',
        'night_storage_is_cabinet',
        'officer_is_representative',
        'outside',
        'outside_accounts',
        'paper_disposal_has_dissolve',
        'paper_disposal_has_shred',
        'password_manager_is_designated',
        'password_manager_name',
        'password_min_mfa',
        'password_min_single',
        'personal_data',
        'photo_for_work',
        'photo_kinds',
        'posted_consent',
        'production_equipment',
        'public_systems',
        'receives_people',
        'removable_media',
        'representative',
        'revised_on',
        'role',
        'routine_handouts',
        'safety_check_means',
        'screen_lock_minutes',
        'security_officer',
        'share_days',
        'shared_accounts_is_prohibited',
        'small',
        'smart_devices',
        'sns',
        'suspicious_mail_action_is_report_keep',
        'system_admin',
        'telework',
        'telework_byod',
        'telework_connection_has_vpn',
        'telework_hours',
        'telework_months',
        'telework_papers_is_permitted',
        'telework_places_has_public',
        'telework_printing_is_permitted',
        'telework_saving_is_temporary',
        'telework_wifi_is_vpn_only',
        'three_levels',
        'training_months',
        'uses_vendors',
        'visitor_record_is_log',
        'we',
        'web_meeting_tool',
        'wireless_lan',
    ),
}
