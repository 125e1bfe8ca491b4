"""The template c02.docx, compiled. Written by `make templates`."""

TEMPLATE = '91a8dd17d06f139405e723be37157f1b5e5762f257e63c2f96206901c63c6074'
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
        l_0_role = resolve('role')
        l_0_small = resolve('small')
        l_0_we = resolve('we')
        l_0_nda_form_is_pledge = resolve('nda_form_is_pledge')
        l_0_form = resolve('form')
        l_0_nda_timing = resolve('nda_timing')
        l_0_dispatched_nda_is_both = resolve('dispatched_nda_is_both')
        l_0_entrusted_information = resolve('entrusted_information')
        l_0_further_documents_has_handbook = resolve('further_documents_has_handbook')
        l_0_ref = resolve('ref')
        l_0_document_place = resolve('document_place')
        l_0_outside = resolve('outside')
        l_0_law = resolve('law')
        l_0_label_low = resolve('label_low')
        l_0_has_departments = resolve('has_departments')
        l_0_officer_is_representative = resolve('officer_is_representative')
        l_0_has_work_rules = resolve('has_work_rules')
        l_0_discipline_chapter = resolve('discipline_chapter')
        l_0_smart_devices = resolve('smart_devices')
        l_0_cameras = resolve('cameras')
        l_0_camera_days = resolve('camera_days')
        l_0_photo_for_work = resolve('photo_for_work')
        l_0_photo_kinds = resolve('photo_kinds')
        l_0_customer = resolve('customer')
        l_0_confidentiality_after = resolve('confidentiality_after')
        l_0_confidentiality_after_is_public = resolve('confidentiality_after_is_public')
        l_0_non_competition = resolve('non_competition')
        l_0_non_competition_persons = resolve('non_competition_persons')
        l_0_non_competition_business = resolve('non_competition_business')
        l_0_non_competition_months = resolve('non_competition_months')
        l_0_non_competition_area = resolve('non_competition_area')
        l_0_non_competition_pay = resolve('non_competition_pay')
        l_0_meeting = resolve('meeting')
        l_0_training_methods = resolve('training_methods')
        l_0_article_scheme = resolve('article_scheme')
        l_0_training_months = resolve('training_months')
        l_0_my_number = resolve('my_number')
        l_0_mail_drill = resolve('mail_drill')
        l_0_gloss = resolve('gloss')
        l_0_generative_ai_is_permitted = resolve('generative_ai_is_permitted')
        l_0_personal_data = resolve('personal_data')
        l_0_telework = resolve('telework')
        l_0_pass_mark = resolve('pass_mark')
        l_0_training_target = resolve('training_target')
        l_0_training_years = resolve('training_years')
        l_0_qualifications = resolve('qualifications')
        l_0_qualification_cost = resolve('qualification_cost')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2c02\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">人的対策</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
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
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd21\ufdd2c02_terms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">雇用条件</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd22\ufdd2c02_terms_check\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">採用するときの確認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">採用を決める者は、採用の内定の後に、氏名及び業務に必要な資格を公的な書類で、職歴を本人が申告した書類で確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">採用を決める者は、本籍、家族、宗教、支持政党、思想、労働組合の活動その他業務の適性に関わらないことを、本人の同意があっても、調べてはならない。以前の勤め先への照会及び個人のSNSの調査も、同じとする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">採用を決める者は、確かめるために受け取った書類を、採用しなかった者については、結果を伝えた日から30日以内に返し、又は細断する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd26\ufdd2c02_terms_nda\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">守秘の約束</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、従業者の区分ごとに、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_tbl_nda \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_tbl_nda\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおり守秘の約束を受ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd27\ufdd2c02_tbl_nda\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/><w:r><w:t xml:space="preserve">\u3000守秘の約束</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="守秘の約束。"/><w:tblDescription w:val="列は、区分、方法、期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2359"/><w:gridCol w:w="4536"/><w:gridCol w:w="2177"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">期限</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">役員及び'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が雇う者（パート及びアルバイトを含む）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='nda_form_is_pledge') if l_0_nda_form_is_pledge is missing else l_0_nda_form_is_pledge):
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に署名を受ける。'
            else:
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の項目を定めた秘密保持契約書を取り交わす。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='nda_timing') if l_0_nda_timing is missing else l_0_nda_timing)))
            yield (
                '（役員は、就任の日まで）</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">派遣労働者及び受入出向者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">派遣元又は出向元との契約に守秘の条項を入れ、'
            )
            if (undefined(name='dispatched_nda_is_both') if l_0_dispatched_nda_is_both is missing else l_0_dispatched_nda_is_both):
                pass
                yield '本人'
            else:
                pass
                yield '受入出向者'
            yield 'からは</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">にも署名を受ける。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">受け入れる日まで</w:t></w:r></w:p></w:tc></w:tr>'
            )
        else:
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">役員</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='nda_form_is_pledge') if l_0_nda_form_is_pledge is missing else l_0_nda_form_is_pledge):
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に署名を受ける。'
            else:
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の項目を定めた秘密保持契約書を取り交わす。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">就任の日まで</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield (
                'が雇う者（パート及びアルバイトを含む）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='nda_form_is_pledge') if l_0_nda_form_is_pledge is missing else l_0_nda_form_is_pledge):
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に署名を受ける。'
            else:
                pass
                yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の項目を定めた秘密保持契約書を取り交わす。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='nda_timing') if l_0_nda_timing is missing else l_0_nda_timing)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">派遣労働者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">派遣元との契約に、派遣労働者に守秘の義務を負わせる条項を入れる。'
            )
            if (undefined(name='dispatched_nda_is_both') if l_0_dispatched_nda_is_both is missing else l_0_dispatched_nda_is_both):
                pass
                yield '本人からも</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に署名を受ける。'
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">受け入れる日まで</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">受入出向者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">出向元との契約に守秘の条項を入れ、本人から</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_joining')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に署名を受ける。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">受け入れる日まで</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield '</w:tbl>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">守秘の約束には、対象となる情報、禁じること、返すもの、退職した後の期間及び違反したときの責任を書く。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、守秘の約束をしていない者に、業務の情報を渡してはならない。</w:t></w:r></w:p>'
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、取引先から個別の誓約書を求められた業務では、その業務に就く従業者の誓約書を、業務を始める日までに出す。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、署名を受けた書類を、本人の退職の日から10年間が過ぎるまで、施錠した保管庫に保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd212\ufdd2c02_terms_briefing\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">採用時及び受入時の説明</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield 'は、採用した者及び受け入れる者に、業務を始める日に、'
        if (undefined(name='further_documents_has_handbook') if l_0_further_documents_has_handbook is missing else l_0_further_documents_has_handbook):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'handbook')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を渡し、'
        yield (
            '次のことを説明する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">守秘の約束の内容と、違反したときの扱い</w:t></w:r></w:p>'
            '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">規程の置き場所（'
        )
        yield escape(environment.finalize((undefined(name='document_place') if l_0_document_place is missing else l_0_document_place)))
        yield (
            '）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_password')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の決まり</w:t></w:r></w:p>'
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">インシデントに気付いたときの連絡先（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield 'は、説明した日、内容及び相手を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd219\ufdd2c02_duty\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">従業者の責務</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd220\ufdd2c02_duty_rules\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">守ること</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、次のことを守る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティ基本方針及び規程を読み、これに従う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務で知った情報を、業務の目的以外に使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">営業秘密及び業務で知った秘密を、権限のない者に見せ、話し、又は渡してはならない。家族及び退職した者も、権限のない者とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">秘密の情報を、'
        )
        yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
        yield (
            'の場所での会話、個人の端末及び個人のSNSに出してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">規程の違反、インシデント又はその疑いに気付いたときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従い報告する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd226\ufdd2c02_duty_whistleblowing\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">公益通報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者及び業務を委託した個人（退職又は契約の終了の後を含む。）は、規程及び守秘の約束にかかわらず、法令が保護する公益通報（法令違反を、'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の窓口、官公署などに知らせること）をすることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、正当な理由がないのに、通報した者を捜してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、通報をしないよう求め、又は通報を妨げる約束をさせてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
        yield (
            'は、通報を理由に、解雇、懲戒その他の不利益な取扱いをし、又は委託の契約を解除してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd231\ufdd2c02_duty_secret\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">営業秘密</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">営業秘密とは、'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'unfair_competition_2_6'), 'name')))
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'unfair_competition_2_6'), 'article')))
        yield (
            'に定める、秘密として管理し、事業活動に役立ち、かつ、公に知られていない情報をいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'の情報のうち、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_assets')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">で「'
        yield escape(environment.finalize((undefined(name='label_low') if l_0_label_low is missing else l_0_label_low)))
        yield '」でない区分とし、事業に役立ち、かつ、公に知られていないものを、営業秘密として管理する。'
        if (undefined(name='entrusted_information') if l_0_entrusted_information is missing else l_0_entrusted_information):
            pass
            yield '顧客から預かった情報は、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の営業秘密としない。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、営業秘密に区分の表示をし、見られる者を限って、従業者が秘密であると分かる状態を保つ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、ほかの者の営業秘密を、その者の承諾なく'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'に持ち込んではならない。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd235\ufdd2c02_duty_manager\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">管理する者の責務</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
                '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'は、'
            if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
                pass
                yield '部門の'
            yield '従業者が規程を守っているかを、3か月に1回、業務が終わった後の机の上、書棚及び共有フォルダーを見て確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'は、規程の違反を見つけたときは、その場で本人に伝え、翌営業日までに是正されたことを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">部下をもつ者は、規程に反することを部下に指示してはならない。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd239\ufdd2c02_duty_violation\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">違反への対応</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、違反を知ったときは、5営業日以内に事実を確かめ、本人に説明の機会を与える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、確かめる間、情報が失われ、又は漏れるおそれのあるときは、本人のアカウントを止めることができる。</w:t></w:r></w:p>'
        if (not (undefined(name='officer_is_representative') if l_0_officer_is_representative is missing else l_0_officer_is_representative)):
            pass
            yield '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に違反の疑いがあるときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'が(1)及び(2)のことを行う。</w:t></w:r></w:p>'
        if (undefined(name='has_work_rules') if l_0_has_work_rules is missing else l_0_has_work_rules):
            pass
            yield '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'は、違反をした者を、その内容に応じ、就業規則の'
            yield escape(environment.finalize((undefined(name='discipline_chapter') if l_0_discipline_chapter is missing else l_0_discipline_chapter)))
            yield 'に従い処分することができる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'は、違反をした者に、その内容に応じ、書面による注意、再教育、権限の停止又は契約に基づく措置を行うことができる。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、違反をした者が派遣労働者又は受入出向者であるときは、派遣元又は出向元に、事実を3営業日以内に知らせる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">自らの誤りを報告した者の取扱いは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting_finder')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、違反の内容、原因及び再発を防ぐ措置を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'meeting_minutes')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。個人の処分は、議事録に書いてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd248\ufdd2c02_duty_monitoring\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">利用の記録と確認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'は、情報の漏えい及び不正を防ぎ、インシデントの原因を調べるために、次の表の記録を残し、確かめる。ほかの目的に使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd249\ufdd2c02_tbl_monitoring\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/><w:r><w:t xml:space="preserve">\u3000残して確かめる記録</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="残して確かめる記録。"/><w:tblDescription w:val="列は、記録、確かめる者、残す期間。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3810"/><w:gridCol w:w="2722"/><w:gridCol w:w="2540"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">確かめる者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">残す期間</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報システム及びネットワークのログ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation', number=True)))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコン'
        )
        if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield '及びスマートフォン'
        yield (
            'の検査、更新及び接続の記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07_operation', number=True)))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">出入口の記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules', number=True)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">による</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='cameras') if l_0_cameras is missing else l_0_cameras):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">防犯カメラの映像</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='camera_days') if l_0_camera_days is missing else l_0_camera_days)))
            yield '日間（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas', number=True)))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p></w:tc></w:tr>'
        if (undefined(name='photo_for_work') if l_0_photo_for_work is missing else l_0_photo_for_work):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務としての撮影及び録音（'
            )
            yield escape(environment.finalize((undefined(name='photo_kinds') if l_0_photo_kinds is missing else l_0_photo_kinds)))
            yield (
                '）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_conduct', number=True)))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">による</w:t></w:r></w:p></w:tc></w:tr>'
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">記録の確認に責任をもつ者は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'とする。表の者は、決められた点検のほかは、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の指示により記録を見る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">記録を見る者は、業務に関わらない私的な内容を見ず、知ったことを人に話してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、記録の種類を増やすときは、始める前に、目的、確かめる者及び期間を従業者に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_audit_work')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の点検で、記録がこの規則のとおりに見られていることを確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd254\ufdd2c02_leaving\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">雇用の終了</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd255\ufdd2c02_leaving_steps\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">退職の手続</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">この節で退職とは、退任、解雇、契約の満了並びに派遣及び出向の終了を含む、'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の業務から離れることをいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、退職が決まった日から5営業日以内に、返すもの及び止めるものを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'leaving_checklist')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書き出す。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">退職する者は、最終の出勤日までに、貸与された機器、鍵及び名刺、業務の書類及びデータ並びに取引先から預かったものを返す。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">退職する者は、最終の出勤日までに、次のものを返す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">貸与した機器、媒体、鍵、入館証及び名刺</w:t></w:r></w:p>'
                '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">業務の書類及びデータ並びにその複製物</w:t></w:r></w:p>'
                '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield '及び取引先から預かったもの</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">退職する者は、個人の端末、個人のクラウドサービス及び個人のメールに残る業務のデータだけを、最終の出勤日までに自ら消し、消したことを書面で申し出る。'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'が端末の画面を見て確かめるのは、本人が同意したときに限る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、退職する者のアカウントを、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の期限までに止める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、退職する者が知っている共有の暗証番号及びパスワードを、最終の出勤日に変える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、最終の出勤日に、すべてのものが返ったことを確かめ、(4)の期限の日に、止めるものが止まったことを確かめて、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'leaving_checklist')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に署名する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、退職する者の端末の記録（ログ及びデータ）を、返却の日から30日間、消さずに保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd267\ufdd2c02_leaving_nda\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">退職した後の守秘</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">退職する者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_leaving')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に署名し、最終の出勤日までに'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'に渡す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">退職した者は、在職中に知った秘密を、'
        )
        yield escape(environment.finalize((undefined(name='confidentiality_after') if l_0_confidentiality_after is missing else l_0_confidentiality_after)))
        yield '、漏らし、又は使ってはならない。'
        if (undefined(name='confidentiality_after_is_public') if l_0_confidentiality_after_is_public is missing else l_0_confidentiality_after_is_public):
            pass
            yield '個人情報'
        else:
            pass
            yield '営業秘密及び個人情報'
        yield 'は、その後も同じとする。</w:t></w:r></w:p>'
        if (undefined(name='non_competition') if l_0_non_competition is missing else l_0_non_competition):
            pass
            yield '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">次の表に当たる者が退職するときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、競業の制限を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'nda_leaving')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に定め、本人の同意を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、表の範囲を超える制限を求めてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd272\ufdd2c02_tbl_competition\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/><w:r><w:t xml:space="preserve">\u3000競業の制限</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="競業の制限。"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="6350"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">対象者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='non_competition_persons') if l_0_non_competition_persons is missing else l_0_non_competition_persons)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">制限する業務</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='non_competition_business') if l_0_non_competition_business is missing else l_0_non_competition_business)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">期間</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">退職の日から'
            )
            yield escape(environment.finalize((undefined(name='non_competition_months') if l_0_non_competition_months is missing else l_0_non_competition_months)))
            yield (
                'か月間</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">地域</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='non_competition_area') if l_0_non_competition_area is missing else l_0_non_competition_area)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">代わりに支払うもの</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='non_competition_pay') if l_0_non_competition_pay is missing else l_0_non_competition_pay)))
            yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd273\ufdd2c02_leaving_transfer\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">異動及び休職</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
                '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、従業者の担当が変わるときは、変わる日までに、不要になるアクセス権、鍵及び書類を本人に確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_manage')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従い外す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、1か月を超えて休む者のアカウントを、休みの初日から復帰の日まで止める。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd276\ufdd2c02_training\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報セキュリティ教育</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
        if ((undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield (
                '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd277\ufdd2c02_training_plan\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">計画</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield 'は、毎年、最初の教育を行う月の前の月までに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_plan')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を作り、'
            yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
            yield 'に示す。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd278\ufdd2c02_training_kinds\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">行う教育</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
            '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield (
            'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_tbl_training \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_tbl_training\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の教育を行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">教育は、資料を配ることに加えて、'
        )
        yield escape(environment.finalize((undefined(name='training_methods') if l_0_training_methods is missing else l_0_training_methods)))
        yield 'により行う。'
        if (undefined(name='further_documents_has_handbook') if l_0_further_documents_has_handbook is missing else l_0_further_documents_has_handbook):
            pass
            yield '毎年の教育の資料には、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'handbook')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を用いる。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、対象となる教育を受ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield (
            'は、当日に受けられなかった者に、30日以内に同じ内容の教育を行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd283\ufdd2c02_tbl_training\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/><w:r><w:t xml:space="preserve">\u3000教育の種類</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="教育の種類。"/><w:tblDescription w:val="列は、種類、対象、時期、内容。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="2087"/><w:gridCol w:w="2540"/><w:gridCol w:w="2631"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">種類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対象</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">時期</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">内容</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">採用時及び受入時の教育</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">新たに従業者となった者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務を始めた日から14日以内</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '別冊「情報セキュリティ研修実施記録」の八つの項目'
        else:
            pass
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training_topics \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training_topics\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training_topics \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training_topics\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training_topics \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training_topics\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）のすべての事項'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年の教育</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年'
        )
        yield escape(environment.finalize((undefined(name='training_months') if l_0_training_months is missing else l_0_training_months)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '別冊「情報セキュリティ研修実施記録」の八つの項目'
        else:
            pass
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training_topics \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training_topics\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training_topics \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training_topics\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_training_topics \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_training_topics\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）のすべての事項'
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">臨時の教育</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">関係する従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規程の改訂又は法令の施行の前、及びレベル2以上のインシデント（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_levels')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">）の後30日以内</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">変わった点、起きたことと防ぎ方</w:t></w:r></w:p></w:tc></w:tr>'
        )
        if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーの教育</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年の教育と同じ日、及び担当になった日から14日以内</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マイナンバーの取得、利用、保管、提供及び廃棄の決まり</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (undefined(name='mail_drill') if l_0_mail_drill is missing else l_0_mail_drill):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">不審なメールの訓練</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">メールを使うすべての従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1年に1回（日は知らせない）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">訓練用のメールを見分け、報告する</w:t></w:r></w:p></w:tc></w:tr>'
            )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">報告の訓練</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">毎年の教育と同じ日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">インシデントに気付いたときの報告を、連絡先に実際に連絡して行う</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield (
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">インシデントへの対応及び事業継続の訓練</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2631" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_plan')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">による</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd284\ufdd2c02_training_topics\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">必ず入れる事項</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield (
                'は、毎年の教育に、次の事項を入れる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">方針及び規程の要点と、前の年からの変更</w:t></w:r></w:p>'
                '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_duty \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_duty\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c02_duty \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc02_duty\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の内容と、違反したときの扱い</w:t></w:r></w:p>'
                '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">最近の攻撃の手口と、インシデントの例</w:t></w:r></w:p>'
                '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワード及び'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'mfa')))
            yield (
                'の使い方</w:t></w:r></w:p>'
                '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">メール及びウェブサイトで気を付けること</w:t></w:r></w:p>'
                '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">インシデントに気付いたときの行動と、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の連絡先</w:t></w:r></w:p>'
                '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">の決まり</w:t></w:r></w:p>'
            if (undefined(name='generative_ai_is_permitted') if l_0_generative_ai_is_permitted is missing else l_0_generative_ai_is_permitted):
                pass
                yield '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">生成AIに入力してよい情報と、してはならない情報</w:t></w:r></w:p>'
            if (undefined(name='personal_data') if l_0_personal_data is missing else l_0_personal_data):
                pass
                yield '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">の決まり</w:t></w:r></w:p>'
            if (undefined(name='telework') if l_0_telework is missing else l_0_telework):
                pass
                yield '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">拠点の外で働くときの</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c11_conduct')))
                yield '</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd295\ufdd2c02_training_check\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">理解したことの確認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
            '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield 'は、教育の終わりに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'comprehension_test')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">を行い、'
        yield escape(environment.finalize((undefined(name='pass_mark') if l_0_pass_mark is missing else l_0_pass_mark)))
        yield (
            '点以上を合格とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield 'は、合格しなかった者に、14日以内に説明し直し、もう一度確かめる。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield 'は、受講率（受けた者を対象者の数で割ったもの）の目標を'
            yield escape(environment.finalize((undefined(name='training_target') if l_0_training_target is missing else l_0_training_target)))
            yield '％とし、届かないときは、理由と次の手を'
            yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
            yield 'に示す。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b26\ufdd299\ufdd2c02_training_records\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">記録と点検</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e26\ufdd1"/></w:p>'
            '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield (
            'は、毎年の教育（同じ日に行うほかの教育及び訓練を含む。）の日時、講師、内容、方法、教材、参加者及び理解の結果を、別冊「情報セキュリティ研修実施記録」に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield 'は、そのほかの教育を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_record')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、教育の記録を、行った日から'
        yield escape(environment.finalize((undefined(name='training_years') if l_0_training_years is missing else l_0_training_years)))
        yield (
            '年間保存する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
        yield (
            'は、毎年の教育が終わった日から30日以内に、内容、方法及び理解の結果を見直し、次に改めることを別冊「情報セキュリティ研修実施記録」に書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
        yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_audit_work')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">の点検で、教育を受けていない従業者がいないことを、名簿と記録を突き合わせて確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b27\ufdd2104\ufdd2c02_development\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">人材育成</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e27\ufdd1"/></w:p>'
            '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、1年に1回以上、情報セキュリティの講習又はセミナーに参加して</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_record')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、要点を'
        yield escape(environment.finalize((undefined(name='meeting') if l_0_meeting is missing else l_0_meeting)))
        yield 'で報告する。</w:t></w:r></w:p>'
        if ((undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments) and (not (undefined(name='small') if l_0_small is missing else l_0_small))):
            pass
            yield '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'training_plan')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">とともに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'qualification_plan')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を作り、資格の取得及び'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'の講習の参加の予定を書く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者に取得を勧める資格は、'
            )
            yield escape(environment.finalize((undefined(name='qualifications') if l_0_qualifications is missing else l_0_qualifications)))
            yield (
                'とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">計画に載せた受験の費用及び教材の費用は、'
            )
            yield escape(environment.finalize((undefined(name='qualification_cost') if l_0_qualification_cost is missing else l_0_qualification_cost)))
            yield (
                '。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield 'は、受験及び講習の結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'qualification_plan')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b28\ufdd2\ufdd2c02_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e28\ufdd1"/></w:p>'
            '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
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
            '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b29\ufdd2\ufdd2c02_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e29\ufdd1"/></w:p>'
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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>第2章\u3000'
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
    'chapter': 2,
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
        'section': ('numbering.xml-e10b35c8', {
            1: (1, ((2, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-21569909', {
            1: (1, ((2, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
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
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
        (1, 3, 0, '番号（表の後）'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
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
        (1, 2, 3, 'Heading3'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
        (1, 2, 3, 'Heading3'),
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
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項（表の前）'),
    ),
    'variables': (
        'amendments',
        'article_scheme',
        'camera_days',
        'cameras',
        'company_name',
        'confidentiality_after',
        'confidentiality_after_is_public',
        'customer',
        'discipline_chapter',
        'dispatched_nda_is_both',
        'doc',
        'document_place',
        'entrusted_information',
        'established_on',
        'form',
        'further_documents_has_handbook',
        'generative_ai_is_permitted',
        'gloss',
        'has_departments',
        'has_work_rules',
        'history',
        'label_low',
        'label_middle',
        'law',
        'mail_drill',
        'meeting',
        'my_number',
        'nda_form_is_pledge',
        'nda_timing',
        'non_competition',
        'non_competition_area',
        'non_competition_business',
        'non_competition_months',
        'non_competition_pay',
        'non_competition_persons',
        'officer_is_representative',
        'outside',
        'pass_mark',
        'personal_data',
        'photo_for_work',
        'photo_kinds',
        'qualification_cost',
        'qualifications',
        'replaces_old_rules',
        'revised_on',
        'role',
        'small',
        'smart_devices',
        'telework',
        'training_methods',
        'training_months',
        'training_target',
        'training_years',
        'we',
    ),
}
