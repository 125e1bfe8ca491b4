"""The template emergency.docx, compiled. Written by `make templates`."""

TEMPLATE = '51ae343b177b33c2d9f0bf312c4f4f242ca4429fff45a057a977a88781796458'
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
        l_0_after_hours = resolve('after_hours')
        l_0_outside = resolve('outside')
        l_0_we = resolve('we')
        l_0_inside = resolve('inside')
        l_0_role = resolve('role')
        l_0_system_admin = resolve('system_admin')
        l_0_incident_officer = resolve('incident_officer')
        l_0_small = resolve('small')
        l_0_officer_is_representative = resolve('officer_is_representative')
        l_0_representative = resolve('representative')
        l_0_outside_contacts = resolve('outside_contacts')
        l_0_contact = resolve('contact')
        l_0_personal_data = resolve('personal_data')
        l_0_my_number = resolve('my_number')
        l_0_has_deputies = resolve('has_deputies')
        l_0_emergency_people = resolve('emergency_people')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_has_vendor_contacts = resolve('has_vendor_contacts')
        l_0_vendor_contacts = resolve('vendor_contacts')
        l_0_form = resolve('form')
        l_0_emergency_list_place = resolve('emergency_list_place')
        l_0_audit_months = resolve('audit_months')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2emergency\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">緊急連絡網</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="版表示"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">表の上の者から順に、つながるまで電話する（待つ時間は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_team_roles')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">による）。夜間及び休日は、'
        yield escape(environment.finalize((undefined(name='after_hours') if l_0_after_hours is missing else l_0_after_hours)))
        yield '。'
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'には、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の名称、自分の名前、契約番号、起きたこと及び折り返しの番号を伝える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2emergency_order\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield (
            'の連絡の順序</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、順、役割、氏名、携帯電話、電話。"/></w:tblPr><w:tblGrid><w:gridCol w:w="544"/><w:gridCol w:w="2903"/><w:gridCol w:w="1815"/><w:gridCol w:w="1905"/><w:gridCol w:w="1905"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">順</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">役割</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">携帯電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'mobile')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='system_admin') if l_0_system_admin is missing else l_0_system_admin), 'phone')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'mobile')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='incident_officer') if l_0_incident_officer is missing else l_0_incident_officer), 'phone')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not ((undefined(name='small') if l_0_small is missing else l_0_small) and (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="544" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'mobile')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1905" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'phone')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd21\ufdd2emergency_outside\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield (
            'の連絡先</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、名前（種類）、電話、受付時間、契約番号など。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3538"/><w:gridCol w:w="1724"/><w:gridCol w:w="1633"/><w:gridCol w:w="2177"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">名前（種類）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1724" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">受付時間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">契約番号など</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_o in (undefined(name='outside_contacts') if l_0_outside_contacts is missing else l_0_outside_contacts):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_o, 'name')))
            yield '（'
            yield escape(environment.finalize(environment.getattr(l_1_o, 'kind')))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1724" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_o, 'phone')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_o, 'hours')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_o, 'note')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_o = missing
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'police_tel'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1724" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'police_tel'), 'tel')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd22\ufdd2emergency_public\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">公的な窓口</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、窓口、連絡先。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2540"/><w:gridCol w:w="6532"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">窓口</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6532" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">連絡先</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'police_tel'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6532" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'police_tel'), 'tel')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">IPA（攻撃の相談）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6532" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_org'), 'url')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">JPCERT/CC</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6532" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'jpcert'), 'url')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data) or (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報保護委員会</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6532" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ppc_leak'), 'url')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd23\ufdd2emergency_roles\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">役割をもつ者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
        )
        if (undefined(name='has_deputies') if l_0_has_deputies is missing else l_0_has_deputies):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">連絡がつかない者の役割は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_org_deputy')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">により、代行者が代わる。</w:t></w:r></w:p>'
        yield (
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、役職役割、氏名、携帯電話、電話、代行者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="1451"/><w:gridCol w:w="1815"/><w:gridCol w:w="1723"/><w:gridCol w:w="1361"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '役職'
        else:
            pass
            yield '役割'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">携帯電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1723" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">代行者</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_p in (undefined(name='emergency_people') if l_0_emergency_people is missing else l_0_emergency_people):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'what')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1451" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1815" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'mobile')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1723" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'phone')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_p, 'deputy')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_p = missing
        yield '</w:tbl>'
        if ((undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors) and (undefined(name='has_vendor_contacts') if l_0_has_vendor_contacts is missing else l_0_has_vendor_contacts)):
            pass
            yield (
                '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd24\ufdd2emergency_vendors\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">委託先</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、委託先（業務）、事故のときの連絡先。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">委託先（業務）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">事故のときの連絡先</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_v in (undefined(name='vendor_contacts') if l_0_vendor_contacts is missing else l_0_vendor_contacts):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_v, 'name')))
                yield '（'
                yield escape(environment.finalize(environment.getattr(l_1_v, 'business')))
                yield (
                    '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_v, 'emergency_contact')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_v = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd25\ufdd2emergency_handling\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">取扱い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この文書は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'emergency_contacts')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記入したものである。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この文書を読むことができる者は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
        yield '及び表に名前のある'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の従業者に限る。読むことができる者は、写し、撮影し、又は転送してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、この文書を、'
        yield escape(environment.finalize((undefined(name='emergency_list_place') if l_0_emergency_list_place is missing else l_0_emergency_list_place)))
        yield (
            'に保管し、改めた日に古いものを回収して細断する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、夜間及び休日の報告のために、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_tbl_route')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の者の携帯電話番号を、すべての従業者に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">連絡先が変わった者は、変わった日に'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に届け出る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield 'は、毎年'
        yield escape(environment.finalize((undefined(name='audit_months') if l_0_audit_months is missing else l_0_audit_months)))
        yield 'に、'
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield 'の番号に電話して通じること及び'
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'の連絡先に変わりがないことを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
    ),
    'variables': (
        'after_hours',
        'audit_months',
        'company_name',
        'contact',
        'doc',
        'emergency_list_place',
        'emergency_people',
        'form',
        'has_deputies',
        'has_vendor_contacts',
        'incident_officer',
        'inside',
        'my_number',
        'officer_is_representative',
        'outside',
        'outside_contacts',
        'personal_data',
        'representative',
        'revised_on',
        'role',
        'small',
        'system_admin',
        'uses_vendors',
        'vendor_contacts',
        'we',
    ),
}
