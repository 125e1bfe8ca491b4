"""The template c01.docx, compiled. Written by `make templates`."""

TEMPLATE = '268929f6351e201d0f3028449ee0ef1c255b10bbf90a2e799da7f1f96f78dddc'
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
        l_0_small = resolve('small')
        l_0_sites = resolve('sites')
        l_0_staff = resolve('staff')
        l_0_glossary = resolve('glossary')
        l_0_role = resolve('role')
        l_0_representative = resolve('representative')
        l_0_officer_is_representative = resolve('officer_is_representative')
        l_0_roles = resolve('roles')
        l_0_org_chart = resolve('org_chart')
        l_0_form = resolve('form')
        l_0_has_deputies = resolve('has_deputies')
        l_0_deputies = resolve('deputies')
        l_0_security_unit = resolve('security_unit')
        l_0_outside = resolve('outside')
        l_0_meeting = resolve('meeting')
        l_0_ref = resolve('ref')
        l_0_has_technical_vendor = resolve('has_technical_vendor')
        l_0_technical_vendor = resolve('technical_vendor')
        l_0_duties = resolve('duties')
        l_0_article_scheme = resolve('article_scheme')
        l_0_persons = resolve('persons')
        l_0_role_people = resolve('role_people')
        l_0_has_committee = resolve('has_committee')
        l_0_committee_name = resolve('committee_name')
        l_0_has_departments = resolve('has_departments')
        l_0_review_interval = resolve('review_interval')
        l_0_training_target = resolve('training_target')
        l_0_fact = resolve('fact')
        l_0_audit_months = resolve('audit_months')
        l_0_audit_report_days = resolve('audit_report_days')
        l_0_same_checker = resolve('same_checker')
        l_0_gloss = resolve('gloss')
        l_0_outside_adviser = resolve('outside_adviser')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_improvement_days = resolve('improvement_days')
        l_0_alert_interval = resolve('alert_interval')
        l_0_alert_subscriptions = resolve('alert_subscriptions')
        l_0_sharing_means = resolve('sharing_means')
        l_0_contact = resolve('contact')
        l_0_personal_data = resolve('personal_data')
        l_0_rules_review_month = resolve('rules_review_month')
        l_0_document_place = resolve('document_place')
        l_0_exception_months = resolve('exception_months')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_old_rules = resolve('old_rules')
        l_0_adopted_plus_3 = resolve('adopted_plus_3')
        l_0_adopted_plus_6 = resolve('adopted_plus_6')
        l_0_adopted_plus_12 = resolve('adopted_plus_12')
        l_0_laws_in_scope = resolve('laws_in_scope')
        l_0_has_certifications = resolve('has_certifications')
        l_0_certifications = resolve('certifications')
        l_0_records_years = resolve('records_years')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2c01\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">組織的対策</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
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
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての従業者及びすべての拠点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd21\ufdd2c01_org\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報セキュリティのための組織</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd22\ufdd2c01_org_scope\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">適用する範囲と用語</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティ関連規程（以下「規程」という。）は、'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '（以下「'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield '」という。）のすべての従業者と、'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield 'すべての拠点'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_sites \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_sites\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の拠点'
        yield 'に適用する。規程の主な用語の意味は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_terms \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_terms\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd23\ufdd2c01_tbl_sites\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/><w:r><w:t xml:space="preserve">\u3000規程を適用する拠点</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="規程を適用する拠点。"/><w:tblDescription w:val="列は、拠点、所在地。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="6350"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">拠点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">所在地</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_site in (undefined(name='sites') if l_0_sites is missing else l_0_sites):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_site, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_site, 'address')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_site = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd24\ufdd2c01_tbl_terms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/><w:r><w:t xml:space="preserve">\u3000用語</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="用語。"/><w:tblDescription w:val="列は、用語、意味。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="7258"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">用語</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">意味</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'の業務に従事する代表者、役員、'
        yield escape(environment.finalize((undefined(name='staff') if l_0_staff is missing else l_0_staff)))
        yield '、派遣労働者、受入出向者（ほかの事業者に籍を置いて'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'で働く者）、パート及びアルバイトをいう。</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_t in (undefined(name='glossary') if l_0_glossary is missing else l_0_glossary):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_t, 'term')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="7258" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_t, 'meaning')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_t = missing
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd25\ufdd2c01_org_roles\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">統括及び役割</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'は、経営に責任を負う者として情報セキュリティを統括し、規程を承認し、対策に充てる人と費用を毎年度の予算に入れる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                'は、経営に責任を負う者として情報セキュリティを統括し、次のことを行う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">方針及び規程を承認する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">対策に充てる人と費用を、毎年度の予算に入れる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の役割をもつ者を任命する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">監査・点検の結果を受け取り、改善を指示する。</w:t></w:r></w:p>'
            )
        yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">役割、その責任及び担当者は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。役割をもつ者は、その責任を果たすために従業者に指示することができる。'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '実務（規程と記録の保管、問合せの受付並びに会議と教育の準備）は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'が担当する。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd210\ufdd2c01_tbl_roles\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/><w:r><w:t xml:space="preserve">\u3000役割と責任</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="役割と責任。"/><w:tblDescription w:val="列は、役割、責任、担当者、備考。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1542"/><w:gridCol w:w="3720"/><w:gridCol w:w="2449"/><w:gridCol w:w="1361"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">役割</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3720" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">責任</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">担当者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">備考</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3720" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティを統括し、承認、任命及び予算の決定を行う。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='representative') if l_0_representative is missing else l_0_representative)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative):
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'を兼ねる'
        else:
            pass
            yield '―'
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        for l_1_r in (undefined(name='roles') if l_0_roles is missing else l_0_roles):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_r, 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3720" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_r, 'duty')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2449" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_r, 'person')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_r, 'note')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_r = missing
        yield (
            '</w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">図の線は、指示と報告の経路を示す。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="図"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
        )
        yield escape(environment.finalize((undefined(name='org_chart') if l_0_org_chart is missing else l_0_org_chart)))
        yield (
            '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
            '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd211\ufdd2c01_org_appointment\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">任命と交代</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">に名前を載せた規程を承認し、本人に役割を説明することにより任命する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'appointment')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">を交付して任命し、任命された者の署名を受ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                'は、一人に二つ以上の役割を任せることができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">申請する者と承認する者、又は作業した者と確認する者が同じになるときは、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'が指名する別の従業者が承認又は確認を行う。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">役割をもつ者が替わるときは、前任者が、在任中の記録と未了の事項を後任者に引き継ぐ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、役割をもつ者が替わった日から5営業日以内に、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_contacts \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_contacts\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">を改める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd218\ufdd2c01_org_deputy\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">不在のときの代行</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
        )
        if (undefined(name='has_deputies') if l_0_has_deputies is missing else l_0_has_deputies):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">役割をもつ者に連絡がつかないときは、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_deputies \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_deputies\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の代行者が、その役割のすべての権限をもって代わる。同表にない者の役割は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                'が代わる。代行者は、代わって行ったことを、本人と連絡がついた日に本人に報告する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd219\ufdd2c01_tbl_deputies\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/><w:r><w:t xml:space="preserve">\u3000代行者</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="代行者。"/><w:tblDescription w:val="列は、不在になる者、代行者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">不在になる者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">代行者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_d in (undefined(name='deputies') if l_0_deputies is missing else l_0_deputies):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_d, 'absent')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_d, 'deputy')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_d = missing
            yield '</w:tbl>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">役割をもつ者に連絡がつかないときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'が、その役割のすべての権限をもって代わる。代わる者がいないときは、その場の従業者が、機器をネットワークから切り離す措置に限り、自らの判断で行うことができる。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd220\ufdd2c01_org_unit\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">実務の担当</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティの実務を担当する部署（以下「担当部署」という。）は、'
            )
            yield escape(environment.finalize((undefined(name='security_unit') if l_0_security_unit is missing else l_0_security_unit)))
            yield (
                'とする。担当部署は、次のことを行う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">規程、様式及び記録を保管する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者及び'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'からの問合せを受け、役割をもつ者に取り次ぐ。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
            yield 'と</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">の教育を準備する。</w:t></w:r></w:p>'
        if (undefined(name='has_technical_vendor') if l_0_has_technical_vendor is missing else l_0_has_technical_vendor):
            pass
            yield (
                '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd224\ufdd2c01_org_technical\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">技術の仕事の委託</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
                '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_technical \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_technical\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の仕事は、規程が'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'の仕事とするものであっても、'
            yield escape(environment.finalize((undefined(name='technical_vendor') if l_0_technical_vendor is missing else l_0_technical_vendor)))
            yield (
                '（以下「技術の委託先」という。）が行う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、技術の委託先に前号の仕事を行わせ、毎月1回、行った仕事及び見つかったことの報告を書面で受け、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に署名する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">承認すること、決めること、技術の委託先のアカウントを停止すること及び特権アカウントの利用を点検することは、技術の委託先に行わせてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd228\ufdd2c01_tbl_technical\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/><w:r><w:t xml:space="preserve">\u3000技術の委託先が行う仕事</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="技術の委託先が行う仕事。"/><w:tblDescription w:val="列は、仕事、いつ、定めている所、記録。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3629"/><w:gridCol w:w="1814"/><w:gridCol w:w="2177"/><w:gridCol w:w="1452"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">仕事</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">いつ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">記録</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_d in (undefined(name='duties') if l_0_duties is missing else l_0_duties):
                _loop_vars = {}
                pass
                if environment.getattr(l_1_d, 'is_technical'):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'title')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'when')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), environment.getattr(l_1_d, 'section'), number=True, _loop_vars=_loop_vars)))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    if environment.getattr(l_1_d, 'has_form'):
                        pass
                        yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), environment.getattr(l_1_d, 'form'), number=True, _loop_vars=_loop_vars)))
                        yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
                    else:
                        pass
                        yield '―'
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_d = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd229\ufdd2c01_org_contacts\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">平時の連絡先</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティについての質問、相談及び'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'からの照会の連絡先は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_contacts \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_contacts\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。個人の携帯電話番号は、閲覧を制限した別冊「緊急連絡網」だけに載せる。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit_work \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit_work\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit_work \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit_work\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit_work \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit_work\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の点検のときに、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の担当者がその役割を続けられることと、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_contacts \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_contacts\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の電話とメールが通じることを確かめる。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd230\ufdd2c01_tbl_contacts\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/><w:r><w:t xml:space="preserve">\u3000平時の連絡先</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="平時の連絡先。"/><w:tblDescription w:val="列は、役職役割、氏名、電話、メール。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1996"/><w:gridCol w:w="1361"/><w:gridCol w:w="1633"/><w:gridCol w:w="4082"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '役職'
        else:
            pass
            yield '役割'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">電話</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">メール</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            for l_1_p in (undefined(name='persons') if l_0_persons is missing else l_0_persons):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_p, 'title')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_p, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_p, 'phone')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_p, 'email')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_p = missing
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'phone')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'email')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            for l_1_r in (undefined(name='role_people') if l_0_role_people is missing else l_0_role_people):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_r, 'role')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_r, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_r, 'phone')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_r, 'email')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_r = missing
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd231\ufdd2c01_org_meeting\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">対策を話し合う会議</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
        )
        if (undefined(name='has_committee') if l_0_has_committee is missing else l_0_has_committee):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'は、'
            yield escape(environment.finalize((undefined(name='committee_name') if l_0_committee_name is missing else l_0_committee_name)))
            yield '（以下「会議」という。）を置き、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'を議長とする。会議は、'
            if (not (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative)):
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
                yield '、'
            if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
                pass
                yield '議長、すべての'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            else:
                pass
                yield '議長'
            yield '、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield '、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
            yield 'で構成する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'は、すべての従業者が集まる情報セキュリティの打合せ（以下「会議」という。）を行う。会議は、ほかの打合せの中で行うことができる。</w:t></w:r></w:p>'
        if ((not (undefined(name='has_committee') if l_0_has_committee is missing else l_0_has_committee)) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'は、役割をもつ者が集まる情報セキュリティの打合せ（以下「会議」という。）を行う。会議は、ほかの打合せの中で行うことができる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、'
        yield escape(environment.finalize((undefined(name='review_interval') if l_0_review_interval is missing else l_0_review_interval)))
        yield (
            '、会議を開く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、個人情報若しくは取引先の情報の漏えい、又は1営業日以上の業務の停止を伴うインシデントが起きたときは、対応を終えた日から14日以内に臨時の会議を開く。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">会議では、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org_goals \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org_goals\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org_goals \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org_goals\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org_goals \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org_goals\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の目標の達成、インシデント、例外及び期限を過ぎた事項を確かめ、規程の見直しを話し合い、攻撃の手口とインシデントの例を伝える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、決まったことを、担当及び期限とともに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、5営業日以内に、欠席した者に渡す。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">会議では、次のことを行う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">対策の状況（'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org_goals \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org_goals\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org_goals \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org_goals\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org_goals \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org_goals\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の目標の達成、リスクの分析の結果、インシデント、改善計画の進み、例外の承認、期限を過ぎた事項）を確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">方針及び規程の案を作り、見直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">攻撃の手口、ほかの組織のインシデントの例及び法令の変更を共有する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、決まったことを、担当及び期限とともに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、会議の日から5営業日以内に、欠席した者に議事録を渡す。</w:t></w:r></w:p>'
        if (not (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative)):
            pass
            yield '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'が欠席したときは、議事録に確認の署名を受ける。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd243\ufdd2c01_org_goals\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">年度の目標</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、'
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の見直しのときに、次の目標の達成を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield 'あわせて、翌年度に力を入れる対策を一つ以上決める。'
        else:
            pass
            yield '結果と、翌年度に加える目標、担当及び期限は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'に示して承認を受ける。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">毎年の教育を、'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield 'すべての従業者'
        else:
            pass
            yield '対象者の'
            yield escape(environment.finalize((undefined(name='training_target') if l_0_training_target is missing else l_0_training_target)))
            yield '％'
        yield (
            'が受ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">重大な脆弱性の修正を、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'patch_days')))
        yield (
            '日以内に終える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">バックアップからの復元の試験に、すべての対象で成功する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">インシデントを、気付いた日のうちに報告する。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd248\ufdd2c01_org_review\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">体制の点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit_work \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit_work\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit_work \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit_work\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_audit_work \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_audit_work\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の点検のたびに、次のことを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の担当者が在籍し、その役割を続けられる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_contacts \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_contacts\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の電話とメールが通じる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">役割をもつ者が、自らの役割及び責任を説明できる。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd252\ufdd2c01_audit\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">取組みの監査・点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
            '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd253\ufdd2c01_audit_work\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">点検の実施</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield 'は、毎年'
        yield escape(environment.finalize((undefined(name='audit_months') if l_0_audit_months is missing else l_0_audit_months)))
        yield (
            'に、規程に定めた対策が行われているかを点検する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield 'は、点検の前に、点検する項目を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書き、点検を受ける者に知らせる。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'は、記録及び台帳を見て、従業者に尋ね、機器の設定、机の上及び施錠の状態を見る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、点検を終えた日から'
            yield escape(environment.finalize((undefined(name='audit_report_days') if l_0_audit_report_days is missing else l_0_audit_report_days)))
            yield '日以内に、結果を書いた</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'に見せ、確認の署名を受ける。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'は、次の三つの方法を組み合わせて点検する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">記録及び台帳を見る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">従業者に、知っていることと行っていることを尋ねる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">機器の設定、机の上及び施錠の状態を見る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、点検を終えた日から'
            yield escape(environment.finalize((undefined(name='audit_report_days') if l_0_audit_report_days is missing else l_0_audit_report_days)))
            yield '日以内に、結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_report')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">にまとめ、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            if (not (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative)):
                pass
                yield '及び'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に提出する。</w:t></w:r></w:p>'
        if ((not (undefined(name='small') if l_0_small is missing else l_0_small)) and (not (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker))):
            pass
            yield '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、点検のために'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'privileged')))
            yield (
                'を使ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">システムの操作を伴う点検は、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'が操作し、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'が画面を見て行う。</w:t></w:r></w:p>'
        if ((undefined(name='small') if l_0_small is missing else l_0_small) and (not (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker))):
            pass
            yield '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'が担当する業務は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'が指名する別の従業者が点検する。</w:t></w:r></w:p>'
        if ((undefined(name='small') if l_0_small is missing else l_0_small) and (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker)):
            pass
            yield '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'が自ら担当する業務は、別の従業者が、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">により点検する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">別の従業者が点検できない業務の結果と証拠の記録は、1年に1回、'
            )
            yield escape(environment.finalize((undefined(name='outside_adviser') if l_0_outside_adviser is missing else l_0_outside_adviser)))
            yield 'に見せ、受けた意見と相手の名前を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd268\ufdd2c01_audit_yearly\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">毎年確かめること</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、次の節に定めた1年に1回以上の点検、見直し、試験及び訓練が行われたことを、点検の中で確かめる。行う月と間隔は、別冊</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'calendar')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に並べる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training')))
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage')))
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_admin')))
            yield (
                '</w:t></w:r></w:p>'
                '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_review')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">、'
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_team')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan')))
            yield '</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_yearly \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_yearly\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のことが1年に1回以上行われたことを、点検の中で確かめる。行う月と間隔は、別冊</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'calendar')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に並べる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd273\ufdd2c01_tbl_yearly\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/><w:r><w:t xml:space="preserve">\u30001年に1回以上行うこと</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="1年に1回以上行うこと。"/><w:tblDescription w:val="列は、行うこと、定めている所。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3629"/><w:gridCol w:w="5443"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">行うこと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">体制、役割及び連絡先の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_org \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_org\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程、法令及び契約の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">教育の実施とその内容の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報の区分と取扱いの規則の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップから復元する試験</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">アカウントと権限の棚卸</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器及びソフトウェアの管理の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_devices')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー、ネットワーク機器及び'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'との接続の点検</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_admin')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
            if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">委託先の評価</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_review')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">インシデントに対応する体制の点検と事例の共有</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_team')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">事業継続の訓練</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan')))
            yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd274\ufdd2c01_audit_independence\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">自分の業務の点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
            if (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker):
                pass
                yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield (
                    'は、対策を行う役割を兼ねているため、次のとおり点検する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield 'が自ら担当する業務は、別の従業者が、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">により点検する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務の内容から別の従業者が点検できないものは、'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield 'が点検し、その結果と証拠の記録を、1年に1回、'
                yield escape(environment.finalize((undefined(name='outside_adviser') if l_0_outside_adviser is missing else l_0_outside_adviser)))
                yield (
                    'に見せる。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield 'は、受けた意見と相手の名前を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_report')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield (
                    'は、自ら担当する業務を点検してはならない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
                yield 'が担当する業務は、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
                yield 'が指名する別の従業者が点検する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd280\ufdd2c01_audit_improvement\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">改善</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、点検の指摘を受けた日から'
            yield escape(environment.finalize((undefined(name='improvement_days') if l_0_improvement_days is missing else l_0_improvement_days)))
            yield '日以内に、対策、担当及び期限を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、期限の日に結果を確かめ、終わらない対策は、'
            yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
            yield 'で理由と新しい期限を決める。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、点検の結果が次のどれかに当たるときは、報告を受けた日から'
            yield escape(environment.finalize((undefined(name='improvement_days') if l_0_improvement_days is missing else l_0_improvement_days)))
            yield '日以内に</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'improvement_plan')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">を作る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">定めた対策が行われていない、又は行われていても効いていない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">新しい攻撃の手口に対して、今の対策では防げない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">法令又は取引先の要求を満たしていない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、計画に、原因、対策、担当、期限及び効果を確かめる日を書く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、効果を確かめる日に結果を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'improvement_plan')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">期限までに終わらない対策は、'
            )
            yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
            yield 'で、理由と新しい期限を決める。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd290\ufdd2c01_sharing\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報共有</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
            '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b26\ufdd291\ufdd2c01_sharing_collect\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">集めること</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e26\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、次の知らせを自動で受け取る登録をし、届いたものを翌営業日までに読む。'
        yield escape(environment.finalize((undefined(name='alert_interval') if l_0_alert_interval is missing else l_0_alert_interval)))
        yield '、知らせが届いていること及び読んだことを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='alert_subscriptions') if l_0_alert_subscriptions is missing else l_0_alert_subscriptions)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_agencies \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_agencies\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の機関の公表資料</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">機器及びソフトウェアの'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'vulnerability')))
            yield 'の情報は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_threats')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">により使う。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b27\ufdd294\ufdd2c01_sharing_tell\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">知らせること</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e27\ufdd1"/></w:p>'
            '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'で起こり得る攻撃の手口を知ったときは、知った日の翌営業日までに、'
        yield escape(environment.finalize((undefined(name='sharing_means') if l_0_sharing_means is missing else l_0_sharing_means)))
        yield (
            'により従業者に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'が使う機器又はサービスが現に攻撃されていると知ったときは、当日中に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">知らせには、起きていること、してはならないこと、気付いたときの連絡先を書く。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'で見聞きした攻撃の手口又はインシデントの例を、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に伝える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、共有の範囲を指定された情報を、その範囲を超えて伝えてはならない。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b28\ufdd2100\ufdd2c01_sharing_agencies\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">専門機関</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e28\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">専門機関とその連絡先は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_agencies \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_agencies\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、'
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の見直しのときに、連絡先が変わっていないかを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。インシデントの届出及び相談は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b29\ufdd2101\ufdd2c01_tbl_agencies\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e29\ufdd1"/><w:r><w:t xml:space="preserve">\u3000専門機関</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="専門機関。"/><w:tblDescription w:val="列は、機関、得られるもの、連絡先、確認日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="1814"/><w:gridCol w:w="3538"/><w:gridCol w:w="1452"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">機関</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">得られるもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">連絡先</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">確認日</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_anshin'), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ウイルス、不審な電話及びメールの相談</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_anshin'), 'tel')))
        yield '</w:t><w:br/><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_anshin'), 'url')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_anshin'), 'as_of')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_org'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">事業者からの相談、攻撃の手口の情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_org'), 'url')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ipa_org'), 'as_of')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'jpcert'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">注意喚起、脆弱性の情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'jpcert'), 'tel')))
            yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'jpcert'), 'url')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'jpcert'), 'as_of')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'antiphishing'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">偽のメールとサイトの情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'antiphishing'), 'url')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'antiphishing'), 'as_of')))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'npa'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">犯罪の手口、被害の相談</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'npa'), 'url')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'npa'), 'as_of')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'otasuketai'), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">中小企業向けの見守りと駆け付けのサービスの一覧</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'otasuketai'), 'url')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'otasuketai'), 'as_of')))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if ((undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ppc_tel'), 'name')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報の取扱いの相談</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3538" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ppc_tel'), 'tel')))
            yield '</w:t><w:br/><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ppc_tel'), 'url')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='contact') if l_0_contact is missing else l_0_contact), 'ppc_tel'), 'as_of')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b30\ufdd2102\ufdd2c01_rules\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">規程の管理と例外</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e30\ufdd1"/></w:p>'
            '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b31\ufdd2103\ufdd2c01_rules_revision\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">制定、見直し及び改訂</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e31\ufdd1"/></w:p>'
            '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">規程は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
        yield (
            'が定め、改訂し、廃止する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、毎年'
        yield escape(environment.finalize((undefined(name='rules_review_month') if l_0_rules_review_month is missing else l_0_rules_review_month)))
        yield 'に、すべての規程を見直し、結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、法令、契約、組織若しくは情報システムの変更、臨時の会議を開くインシデント又は規程の不備の指摘があったときは、30日以内に関係する規程を見直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、規程を改訂したときは、版、改訂日及び改訂履歴を改める。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、次のどれかがあったときは、その日から30日以内に、関係する規程を見直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">関係する法令の施行、又は取引先との契約の変更</w:t></w:r></w:p>'
                '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">組織、拠点、事業又は情報システムの変更</w:t></w:r></w:p>'
                '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">臨時の会議を開くインシデント</w:t></w:r></w:p>'
                '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">規程の不備を指摘した監査・点検</w:t></w:r></w:p>'
                '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、規程を改訂したときは、版と改訂日を改め、変更点を改訂履歴及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'document_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
        if (not (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative)):
            pass
            yield '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、誤字及び連絡先に限り、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'の承認を得る前に直すことができる。直したことは、次の会議で報告する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b32\ufdd2115\ufdd2c01_rules_notice\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">周知</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e32\ufdd1"/></w:p>'
            '<w:p>\ufdd0n116\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、最新の規程を'
        yield escape(environment.finalize((undefined(name='document_place') if l_0_document_place is missing else l_0_document_place)))
        yield (
            'に置き、すべての従業者がいつでも読めるようにする。古い版は、別の場所に移す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n117\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、規程を制定又は改訂したときは、7日以内に、変わった点とその理由を、'
        yield escape(environment.finalize((undefined(name='sharing_means') if l_0_sharing_means is missing else l_0_sharing_means)))
        yield 'により従業者に知らせる。知らせた日、内容及び相手の範囲は、'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'document_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        yield 'に書く。'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n118\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、規程を'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield 'の者に渡してはならない。ただし、取引先の求めによるときは、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の承認を得て渡すことができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n119\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b33\ufdd2119\ufdd2c01_rules_exceptions\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">例外の承認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e33\ufdd1"/></w:p>'
            '<w:p>\ufdd0n120\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">規程のとおりに行えない事情のある従業者は、行う前に、規則、理由、リスク及び代わりの対策を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'exception_register')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書き、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の承認を得る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n121\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、代わりの対策により、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets_risk')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">のリスクの大きさが「大」にならないときに限り、'
        yield escape(environment.finalize((undefined(name='exception_months') if l_0_exception_months is missing else l_0_exception_months)))
        yield (
            'か月以内の期限を付けて承認することができる。期限を延ばすときも、同じとする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n122\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、自ら申請する例外を一人で承認してはならない。'
        if (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker):
            pass
            yield escape(environment.finalize((undefined(name='outside_adviser') if l_0_outside_adviser is missing else l_0_outside_adviser)))
        else:
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield (
            'の意見を聴いて承認の欄に書き添え、次の会議で報告する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n123\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">人の安全を守るため、又は被害の広がりを止めるために規程から外れた従業者は、翌営業日までに'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に報告する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n124\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">法令に反する例外は、承認してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n125\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b34\ufdd2125\ufdd2c01_rules_transition\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">初めて守るまでの期間</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e34\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">規程は、'
        )
        yield escape(environment.finalize((undefined(name='established_on') if l_0_established_on is missing else l_0_established_on)))
        yield 'から効力をもつ。ただし、次の表のことは、それぞれの期限までに行えば足りる。'
        if (undefined(name='replaces_old_rules') if l_0_replaces_old_rules is missing else l_0_replaces_old_rules):
            pass
            yield '次の規程は、'
            yield escape(environment.finalize((undefined(name='established_on') if l_0_established_on is missing else l_0_established_on)))
            yield 'に廃止する。'
        yield '</w:t></w:r></w:p>'
        if (undefined(name='replaces_old_rules') if l_0_replaces_old_rules is missing else l_0_replaces_old_rules):
            pass
            yield (
                '<w:p>\ufdd0n126\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b35\ufdd2126\ufdd2c01_tbl_old\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e35\ufdd1"/><w:r><w:t xml:space="preserve">\u3000廃止する規程</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="廃止する規程。"/><w:tblDescription w:val="列は、規程、制定。"/></w:tblPr><w:tblGrid><w:gridCol w:w="5443"/><w:gridCol w:w="3629"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">規程</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">制定</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_o in (undefined(name='old_rules') if l_0_old_rules is missing else l_0_old_rules):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_o, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_o, 'date')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_o = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n127\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b36\ufdd2127\ufdd2c01_tbl_transition\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e36\ufdd1"/><w:r><w:t xml:space="preserve">\u3000初めて守るまでの期間</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="初めて守るまでの期間。"/><w:tblDescription w:val="列は、こと、期限、定めている所。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">こと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">台帳を作り、今あるものを書き終える</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='adopted_plus_3') if l_0_adopted_plus_3 is missing else l_0_adopted_plus_3)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets', number=True)))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve"> ほか</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すでに働いている者の守秘の約束</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='adopted_plus_3') if l_0_adopted_plus_3 is missing else l_0_adopted_plus_3)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_terms', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">アカウントと権限の初めての棚卸</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='adopted_plus_3') if l_0_adopted_plus_3 is missing else l_0_adopted_plus_3)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage', number=True)))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">多要素認証、暗号化、ロックその他の設定</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='adopted_plus_6') if l_0_adopted_plus_6 is missing else l_0_adopted_plus_6)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_auth', number=True)))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve"> ほか</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップからの復元の初めての試験</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='adopted_plus_6') if l_0_adopted_plus_6 is missing else l_0_adopted_plus_6)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup', number=True)))
        yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報の取扱いの方針の公表</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='adopted_plus_3') if l_0_adopted_plus_3 is missing else l_0_adopted_plus_3)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すでに委託している相手との契約の見直し</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">次の更新の日（遅くとも'
            )
            yield escape(environment.finalize((undefined(name='adopted_plus_12') if l_0_adopted_plus_12 is missing else l_0_adopted_plus_12)))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract', number=True)))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">例外とするものの申請</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='adopted_plus_3') if l_0_adopted_plus_3 is missing else l_0_adopted_plus_3)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_exceptions \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_exceptions\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_exceptions \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_exceptions\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n128\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b37\ufdd2128\ufdd2c01_rules_laws\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">法令及び契約の要求</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e37\ufdd1"/></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の見直しのときに、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_laws \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_laws\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の法令及び結んでいる契約の求めが変わっていないかを確かめ、結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n129\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、守るべき法令及び契約の要求を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'legal_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に登録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n130\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報の取扱いを定めた契約を結ぶ従業者は、契約の日から14日以内に、その写しを'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n131\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_revision \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_revision\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の見直しのときに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'legal_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の内容が今の法令及び契約と合っているかを確かめ、確認日を書く。</w:t></w:r></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">主な法令は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_laws \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_laws\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n132\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b38\ufdd2132\ufdd2c01_tbl_laws\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e38\ufdd1"/><w:r><w:t xml:space="preserve">\u3000主な法令</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="主な法令。"/><w:tblDescription w:val="列は、法令（施行）、求めること、関係する章、確認日。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2359"/><w:gridCol w:w="3447"/><w:gridCol w:w="1633"/><w:gridCol w:w="1633"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">法令（施行）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">求めること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">関係する章</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">確認日</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_l in (undefined(name='laws_in_scope') if l_0_laws_in_scope is missing else l_0_laws_in_scope):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_l, 'name')))
            yield '</w:t><w:br/><w:t xml:space="preserve">（'
            yield escape(environment.finalize(environment.getattr(l_1_l, 'effective')))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_l, 'asks')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_l, 'places')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_l, 'as_of')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_l = missing
        yield '</w:tbl>'
        if (undefined(name='has_certifications') if l_0_has_certifications is missing else l_0_has_certifications):
            pass
            yield (
                '<w:p>\ufdd0n133\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b39\ufdd2133\ufdd2c01_rules_certificates\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">第三者の認証及び自ら行う宣言</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e39\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が受けている認証及び自ら行った宣言は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_tbl_certificates \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_tbl_certificates\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n134\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b40\ufdd2134\ufdd2c01_tbl_certificates\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e40\ufdd1"/><w:r><w:t xml:space="preserve">\u3000認証及び宣言</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="認証及び宣言。"/><w:tblDescription w:val="列は、認証・宣言、範囲、番号、有効期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3266"/><w:gridCol w:w="2540"/><w:gridCol w:w="1633"/><w:gridCol w:w="1633"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">認証・宣言</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">有効期限</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_c in (undefined(name='certifications') if l_0_certifications is missing else l_0_certifications):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'scope')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'number')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'valid_until')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_c = missing
            yield '</w:tbl><w:p>\ufdd0n135\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、毎年'
            yield escape(environment.finalize((undefined(name='rules_review_month') if l_0_rules_review_month is missing else l_0_rules_review_month)))
            yield 'に、表の範囲、番号及び有効期限が今と合うことを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n136\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、有効期限の6か月前までに、更新するかどうかを'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield (
                'に諮る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n137\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、有効期限を過ぎたもの及び範囲に入らない業務について、認証を受けていると示してはならない。自ら行った宣言を、認証又は認定と呼んではならない。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n138\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b41\ufdd2138\ufdd2c01_rules_records\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">記録の保存</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e41\ufdd1"/></w:p>'
            '<w:p>\ufdd0n139\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、規程の様式に書いた記録を、書いた日から'
        yield escape(environment.finalize((undefined(name='records_years') if l_0_records_years is missing else l_0_records_years)))
        yield (
            '年間保存する。法令又はほかの章がより長い期間を定めるときは、その期間による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n140\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、記録を、施錠した保管庫、又は読める者を限ったフォルダーに保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n141\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、記録を書き換えてはならない。誤りを直すときは、元の記載を残し、直した日と名前を書き添える。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b42\ufdd2\ufdd2c01_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e42\ufdd1"/></w:p>'
            '<w:p>\ufdd0n142\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
        )
        yield escape(environment.finalize((undefined(name='established_on') if l_0_established_on is missing else l_0_established_on)))
        yield 'から効力をもつ。初めて守るまでの期間'
        if (undefined(name='replaces_old_rules') if l_0_replaces_old_rules is missing else l_0_replaces_old_rules):
            pass
            yield '及び廃止する規程'
        yield 'は、'
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_transition \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_transition\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_transition \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_transition\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield (
            '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c01_rules_transition \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc01_rules_transition\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n143\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b43\ufdd2\ufdd2c01_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e43\ufdd1"/></w:p>'
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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>第1章\u3000'
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
        (1, 0, 1, 'Heading1'),
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
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
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
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
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
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
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
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
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
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
        (0, 0, 0, 'Caption'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項（表の前）'),
    ),
    'variables': (
        'adopted_plus_12',
        'adopted_plus_3',
        'adopted_plus_6',
        'alert_interval',
        'alert_subscriptions',
        'amendments',
        'article_scheme',
        'audit_months',
        'audit_report_days',
        'certifications',
        'committee_name',
        'company_name',
        'contact',
        'deputies',
        'doc',
        'document_place',
        'duties',
        'established_on',
        'exception_months',
        'fact',
        'form',
        'gloss',
        'glossary',
        'has_certifications',
        'has_committee',
        'has_departments',
        'has_deputies',
        'has_technical_vendor',
        'history',
        'improvement_days',
        'label_middle',
        'laws_in_scope',
        'meeting',
        'officer_is_representative',
        'old_rules',
        'org_chart',
        'outside',
        'outside_adviser',
        'personal_data',
        'persons',
        'records_years',
        'replaces_old_rules',
        'representative',
        'review_interval',
        'revised_on',
        'role',
        'role_people',
        'roles',
        'rules_review_month',
        'same_checker',
        'security_unit',
        'sharing_means',
        'sites',
        'small',
        'staff',
        'technical_vendor',
        'training_target',
        'uses_vendors',
        'we',
    ),
}
