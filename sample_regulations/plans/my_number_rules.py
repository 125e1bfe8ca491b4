"""The template my_number_rules.docx, compiled. Written by `make templates`."""

TEMPLATE = '32bdf4f57622f4bf69d3f580abecf4d29b442f5047682821e5d6b6f7bc210de4'
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
        l_0_law = resolve('law')
        l_0_further_documents_has_personal_data_rules = resolve('further_documents_has_personal_data_rules')
        l_0_ref = resolve('ref')
        l_0_role = resolve('role')
        l_0_mynumber_officer = resolve('mynumber_officer')
        l_0_mynumber_staff = resolve('mynumber_staff')
        l_0_one_mynumber_person = resolve('one_mynumber_person')
        l_0_small = resolve('small')
        l_0_mynumber_purposes = resolve('mynumber_purposes')
        l_0_my_number_rules_apply = resolve('my_number_rules_apply')
        l_0_form = resolve('form')
        l_0_mynumber_check_month = resolve('mynumber_check_month')
        l_0_light_my_number = resolve('light_my_number')
        l_0_light_my_number_reason = resolve('light_my_number_reason')
        l_0_mynumber_subjects_has_family = resolve('mynumber_subjects_has_family')
        l_0_mynumber_subjects_has_staff = resolve('mynumber_subjects_has_staff')
        l_0_mynumber_storage_has_paper = resolve('mynumber_storage_has_paper')
        l_0_mynumber_storage_has_cloud = resolve('mynumber_storage_has_cloud')
        l_0_mynumber_storage_has_local = resolve('mynumber_storage_has_local')
        l_0_uses_vendors = resolve('uses_vendors')
        l_0_mynumber_entrusted = resolve('mynumber_entrusted')
        l_0_mynumber_subjects_has_payees = resolve('mynumber_subjects_has_payees')
        l_0_mynumber_subjects_has_shareholders = resolve('mynumber_subjects_has_shareholders')
        l_0_retention = resolve('retention')
        l_0_finance_business = resolve('finance_business')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2my_number_rules\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">特定個人情報等取扱規程</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
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
        yield (
            'が取り扱うすべての個人番号及び特定個人情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2my_number_rules_purpose\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">目的及び適用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber'), 'name')))
        yield '（以下「番号法」という。）及び個人情報保護委員会のガイドライン（事業者編）に従って個人番号及び特定個人情報（以下「特定個人情報等」という。）を取り扱うために、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'の従業者が行うことを定める。特定個人情報等には、個人情報としての規則（'
        if (undefined(name='further_documents_has_personal_data_rules') if l_0_further_documents_has_personal_data_rules is missing else l_0_further_documents_has_personal_data_rules):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'personal_data_rules')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">'
        yield (
            '）も適用する。この規程と異なるときは、この規程による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd21\ufdd2my_number_rules_terms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">用語</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">この規程の用語は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF my_number_rules_tbl_terms \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rmy_number_rules_tbl_terms\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd22\ufdd2my_number_rules_tbl_terms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/><w:r><w:t xml:space="preserve">\u3000用語</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="用語。"/><w:tblDescription w:val="列は、用語、意味。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2359"/><w:gridCol w:w="6713"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">用語</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">意味</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">生きている個人についての情報で、だれのものかが分かるもの（ほかの情報と容易に照らし合わせて分かるもの及び個人識別符号を含むものを含む。）</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人番号</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">住民票に記載された12桁の番号。これに代えて使う符号を含む</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">特定個人情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人番号を含む個人情報</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報データベース等</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報を探し出せるように整理したもの。電子か紙かを問わない</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報ファイル</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報データベース等で、行政機関など公の機関のほかの者が持つもの</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">特定個人情報ファイル</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人番号を含む個人情報ファイル</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人データ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報データベース等に入っている個人情報</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">保有個人データ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">開示、訂正、利用の停止などに'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'が応じる権限をもつ個人データ</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人番号関係事務</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">税及び社会保険の書類に本人の個人番号を書いて役所などに出す事務</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報取扱事業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人情報データベース等を事業に使う者</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">本人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">個人番号によって見分けられる個人</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">従業者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6713" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に定める者</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd23\ufdd2my_number_rules_roles\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">責任者及び担当者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield 'は、'
        yield escape(environment.finalize(environment.getattr((undefined(name='mynumber_officer') if l_0_mynumber_officer is missing else l_0_mynumber_officer), 'name')))
        yield 'とし、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield 'は、'
        yield escape(environment.finalize(environment.getattr((undefined(name='mynumber_staff') if l_0_mynumber_staff is missing else l_0_mynumber_staff), 'name')))
        yield (
            'とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield (
            'は、次のことを行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">この規程を改める案を作り、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
        yield (
            'の承認を得る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">担当者、取り扱う事務及び特定個人情報等の範囲を決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">管理区域及び取扱区域を決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">特定個人情報ファイルを台帳に登録し、変わったときに改める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">情報システムを使える者を決め、担当者が替わった日に改める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">取得、利用、保存、提供、削除及び廃棄の状況を確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">委託先を選び、再委託を許諾し、取扱いの状況を確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">担当者に教育を受けさせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='one_mynumber_person') if l_0_one_mynumber_person is missing else l_0_one_mynumber_person):
            pass
            yield '記録の点検と署名を、指名された従業者に受ける。'
        else:
            pass
            yield '記録を点検し、署名する。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">本人からの求め及び苦情に'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
            yield 'と'
        yield (
            '対応する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">漏えい等の知らせを受け、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_procedure')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">により'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'incident_officer')))
            yield 'と'
        yield (
            '対応する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield (
            'は、次のことを行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">番号と本人を確かめて取得する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">書類及びデータを作り、提出する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">保管し、期間の過ぎたものを廃棄する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">行ったことを、その日に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">担当者が替わるときは、前の担当者が、預かっている書類、ファイル及び記録を次の担当者に引き継ぎ、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield (
            'が立ち会って確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、この規程に反する取扱い又は漏えい等のおそれに気付いたときは、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">により知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd224\ufdd2c03_personal_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人番号の利用目的及び体制</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">個人番号を利用することができる事務は、'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_9_4'), 'name')))
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_9_4'), 'article')))
        yield (
            'に基づく</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の事務に限る。従業者は、これ以外の目的で、個人番号を集め、保管し、又は使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd225\ufdd2c03_tbl_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/><w:r><w:t xml:space="preserve">\u3000個人番号を利用する事務</w:t></w:r></w:p>'
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
        yield '</w:tbl><w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        if (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply):
            pass
            yield '（二人目として確かめる者を含む。）'
        yield (
            'だけが、個人番号を取り扱う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に、取扱いの日時、事務、ファイル名及び区分を記録し、番号そのものを書いてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield 'は、個人番号の取得から廃棄までの取扱いを監督する。</w:t></w:r></w:p>'
        if (undefined(name='one_mynumber_person') if l_0_one_mynumber_person is missing else l_0_one_mynumber_person):
            pass
            yield '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
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
            yield '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield 'は、毎年'
            yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
            yield 'に、記録、保管の状態及び廃棄の状況を点検し、結果を記録に署名して残す。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
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
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd232\ufdd2c03_personal_mynumber_collection\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人番号の取得及び保管</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield (
            'は、個人番号を次のとおり取得し、保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
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
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人番号カードの提示、スマートフォンに搭載した個人番号カードの記録の送信、又は番号の分かる書類と本人の身元の分かる書類（運転免許証など顔写真のあるもの）によって、番号と本人を確かめる。</w:t></w:r></w:p>'
        )
        if (undefined(name='mynumber_subjects_has_family') if l_0_mynumber_subjects_has_family is missing else l_0_mynumber_subjects_has_family):
            pass
            yield '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">国民年金の第3号被保険者の届出では、'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'が配偶者の番号と本人を確かめる。従業者が配偶者の代理人として出すときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_proxy')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">、従業者の身元及び配偶者の番号を確かめる。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確かめた日と書類の種類を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、書類の写しは確かめた後に廃棄する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確かめた書類の種類を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_identity')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、書類の写しは確かめた後に廃棄する。</w:t></w:r></w:p>'
        if (not (undefined(name='my_number_rules_apply') if l_0_my_number_rules_apply is missing else l_0_my_number_rules_apply)):
            pass
            yield '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ほかの従業者が誤って受け取った個人番号は、封をしたまま当日中に受け取る。必要のないものは返し、又は復元できない方法で消す。残す理由のある書類は、番号だけを読めないように消したものに限り、残すことができる。どれも</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        if (undefined(name='mynumber_subjects_has_staff') if l_0_mynumber_subjects_has_staff is missing else l_0_mynumber_subjects_has_staff):
            pass
            yield '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">労災保険の給付は、従業者が自ら請求する。請求書の個人番号は、求めず、集めない。写しを残すときは、番号を復元できないように消してから残す。</w:t></w:r></w:p>'
        if (undefined(name='mynumber_storage_has_paper') if l_0_mynumber_storage_has_paper is missing else l_0_mynumber_storage_has_paper):
            pass
            yield '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人番号を記載した書類は、専用の保管庫に施錠して入れ、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
            yield 'だけが鍵を持つ。</w:t></w:r></w:p>'
        if (undefined(name='mynumber_storage_has_cloud') if l_0_mynumber_storage_has_cloud is missing else l_0_mynumber_storage_has_cloud):
            pass
            yield '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">クラウドサービスでは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
            yield 'のアカウントだけに権限を与え、多要素認証（</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04_auth')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">）を使う。</w:t></w:r></w:p>'
        if (undefined(name='mynumber_storage_has_local') if l_0_mynumber_storage_has_local is missing else l_0_mynumber_storage_has_local):
            pass
            yield '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコン又はサーバーでは、暗号化した専用のフォルダーに置き、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
            yield 'だけに権限を与える。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う場所は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">で定めた場所に限り、画面及び書類を人に見せてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者の番号、整理番号その他の管理番号として、個人番号を使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電子メールで個人番号を送ってはならない。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人番号の漏えい又はそのおそれがあるときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd247\ufdd2c03_personal_mynumber_providing\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人番号の提供、委託及び廃棄</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">個人番号は、次のとおり提供し、委託し、及び廃棄する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield (
            'は、行政機関、健康保険組合その他の法令で認められた相手に限り、表の事務のために提供する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">郵送するときは追跡できる方法を使い、電子で届け出るときは行政機関が定めた方法を使う。</w:t></w:r></w:p>'
        )
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託するときは、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'と同じ水準の安全管理を行う者を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_selection')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って選び、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が許諾した再委託に限ることを契約で定める。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                yield 'は、個人番号の事務を委託するとき、'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'と同じ水準の安全管理を行う者を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_selection')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に従って選ぶ。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">委託先が再委託するときは、'
                )
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'が先に許諾したものに限ることを、契約で定める。</w:t></w:r></w:p>'
        if (undefined(name='mynumber_entrusted') if l_0_mynumber_entrusted is missing else l_0_mynumber_entrusted):
            pass
            yield (
                '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から委託された個人番号は、契約の範囲で使い、顧客ごとに分けて保管する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から委託された個人番号の事務を再委託するときは、先に顧客の許諾を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">顧客から委託された個人番号の漏えい又はそのおそれを知ったときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従い、顧客に通知する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield 'は、事務が終わり、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_retention \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_retention\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の期間を過ぎた個人番号を、次の'
        yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
        yield (
            'の末日までに廃棄する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">書類は細断し、又は溶解し、データは消去し、どちらも復元できないようにする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">廃棄した日、ファイル名及び方法を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、委託先が廃棄したときは証明書を付ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='one_mynumber_person') if l_0_one_mynumber_person is missing else l_0_one_mynumber_person):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）により指名された従業者'
        else:
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield 'は、廃棄されたことを確かめ、記録に署名する。</w:t></w:r></w:p>'
        if ((undefined(name='mynumber_subjects_has_payees') if l_0_mynumber_subjects_has_payees is missing else l_0_mynumber_subjects_has_payees) or (undefined(name='mynumber_subjects_has_shareholders') if l_0_mynumber_subjects_has_shareholders is missing else l_0_mynumber_subjects_has_shareholders)):
            pass
            yield '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">支払調書の控えは、個人番号を消したものを残し、個人番号のあるものは、提出した後の'
            yield escape(environment.finalize((undefined(name='mynumber_check_month') if l_0_mynumber_check_month is missing else l_0_mynumber_check_month)))
            yield 'の末日までに廃棄する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd261\ufdd2c03_tbl_retention\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/><w:r><w:t xml:space="preserve">\u3000個人番号の事務の書類の保存期間</w:t></w:r></w:p>'
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
        yield (
            '</w:tbl>'
            '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd262\ufdd2my_number_rules_flow\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事務の流れ及び確認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield 'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF my_number_rules_tbl_flow \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rmy_number_rules_tbl_flow\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の流れで事務を行う。番号の書き写し及び結び付けは、二人で確かめる。'
        if (undefined(name='one_mynumber_person') if l_0_one_mynumber_person is missing else l_0_one_mynumber_person):
            pass
            yield '二人目は、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'representative')))
            yield 'が指名した者とし、番号のほかの事項も照らす。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">氏名又は個人番号が変わったことを知ったときは、変わった番号と本人を確かめて改め、前の番号を復元できない方法で消す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd263\ufdd2my_number_rules_tbl_flow\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/><w:r><w:t xml:space="preserve">\u3000事務の流れ</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="事務の流れ。"/><w:tblDescription w:val="列は、段階、すること、確かめること。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1270"/><w:gridCol w:w="4536"/><w:gridCol w:w="3266"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">段階</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">確かめること</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">取得</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書類を本人から直接受け取り、その日のうちに担当者に渡す。受け取った者は、写し又は控えを残さない。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">氏名、生年月日又は住所が本人の記録と同じであること</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">利用</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">必要な分だけを取り出して書類又はデータを作り、終わったら元の場所に戻す。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">番号が別の者のものと入れ替わっていないこと</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">保存</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">決めた場所に保管し、保存の期間が終わる年を書類又はファイルの名に付ける。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ほかの書類に混ざっていないこと</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">提供</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">封をし、又は役所が定めた電子の方法で出し、控えを受け取る。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">提出先及び通数が合っていること</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">廃棄</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">期間の過ぎたものを選び、復元できない方法で消し、又は細断する。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3266" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">記録と現物が合い、残りがないこと</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd264\ufdd2my_number_rules_notice\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">利用目的の通知</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
            '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield 'は、個人番号の提供を求めるときに、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_notice')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">を本人に渡し、又は見られる場所に掲げる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">目的を加えるときは、前の目的と関わりがあると認められる範囲に限り、加える前に本人に知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">次のときは、知らせなくてよい。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">取得の状況から目的が明らかなとき。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">知らせると、本人若しくはほかの者の生命、身体、財産その他の権利若しくは利益又は'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の正当な利益を害するおそれがあるとき。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">国又は地方公共団体の事務への協力に支障が出るおそれがあるとき。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd271\ufdd2my_number_rules_limits\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">求めること、集めること及び提供することの制限</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_19'), 'name')))
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'mynumber_19'), 'article')))
        yield (
            'が認めるときのほかに、他人（同じ世帯の者を除く。）に個人番号の提供を求めてはならない。書き写し、画面の印刷及び写しを取ることも、集めることに含む。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">求める時期は、事務が生じたときとする。雇用、委任又は賃貸借の契約のときに事務が生じることが見込まれるときは、そのときに求めることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">出向、転籍又は退職により使用者が替わるときは、行き先が決まった後に本人の同意を得て、次の使用者に提供することができる。同意の日を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">親会社、子会社その他の関係する会社への受渡しも、提供に当たる。個人番号を共同で利用してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本人が提供を断ったときは、法令で定められた義務であることを伝え、それでも得られないときは、求めた日及び経過を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に書き、書類の提出先の指示による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd277\ufdd2my_number_rules_exception\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">目的の外の利用ができるとき</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
        )
        if (undefined(name='finance_business') if l_0_finance_business is missing else l_0_finance_business):
            pass
            yield '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">目的の外の利用は、次のときに限り、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield (
                'の承認を得て行うことができる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">命、身体又は財産の危険を防ぐために必要で、本人の同意があるか、同意を得ることが難しいとき。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">激甚災害のときに、法令が定めるところにより、金銭の支払のために使うとき。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">目的の外の利用は、人の命、身体又は財産の危険を防ぐために必要で、本人の同意があるか、同意を得ることが難しいときに限り行うことができる。使う前に'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield 'の承認を得る。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">使った日、理由及び範囲を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd283\ufdd2my_number_rules_agents\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">代理人からの取得</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">代理人から個人番号の提供を受けるときは、代理権、代理人の身元及び本人の番号の分かる書類を確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">代理権の分かる書類は、法定代理人では戸籍の証明など、任意の代理人では</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_proxy')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">代理人が法人のときは、登記事項証明書などと、来た者が法人の者であることの分かる書類を確かめる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">雇用の関係などから本人に違いないことが明らかなときは、身元の分かる書類を省くことができる。</w:t></w:r></w:p>'
        )
        if (undefined(name='mynumber_subjects_has_family') if l_0_mynumber_subjects_has_family is missing else l_0_mynumber_subjects_has_family):
            pass
            yield '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">扶養控除の申告に書く親族の番号と本人は、従業者が確かめる。'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'は、従業者について確かめる。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd289\ufdd2my_number_rules_mistake\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">誤って受け取ったとき</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">事務に必要のない個人番号を受け取ったときは、保管してはならず、次のとおり行う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield (
            'は、ほかの従業者が受け取ったものを、写し及び控えがないことを確かめて、封をしたまま当日中に受け取る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取った日から3営業日以内に、書留などの追跡できる方法で本人に返し、又は復元できない方法で消す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">番号のほかの部分が必要な書類は、番号を復元できないように塗りつぶし、裏から透かしても読めないことを確かめて、残すことができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">データで受け取ったときは、電子メールの受信箱、添付を開いた跡及び複製からも消す。バックアップに残るものは、復元したときに消す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取った日、受け取った経緯並びに返した、消した又は塗りつぶした日及び方法を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。番号そのものは書かない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">同じ相手からまた受け取ったときは、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield (
            'が、番号を除いて渡すことを相手に書面で求める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd296\ufdd2my_number_rules_files\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ファイルを作ることの制限及び台帳</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
            '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
        yield (
            'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_tbl_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_tbl_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の事務に必要な範囲を超えて、特定個人情報ファイルを作ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield 'は、特定個人情報ファイルを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に登録する。番号そのものは書かない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">登録する事項は、ファイルの種類及び名称、責任者及び部署、利用目的、対象者及び項目、取り扱う者、媒体及び保存先並びに保存の期限及び廃棄の状況とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd2100\ufdd2my_number_rules_vendors\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">委託先の監督</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
        )
        if (undefined(name='uses_vendors') if l_0_uses_vendors is missing else l_0_uses_vendors):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">特定個人情報等の取扱いの委託は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_contract')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">のほか、次のとおり行う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield (
                'は、次のことを契約で定める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">秘密の保持、事業所の外への持出しの禁止及び目的の外の利用の禁止</w:t></w:r></w:p>'
                '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">再委託の条件及び漏えい等のときの責任</w:t></w:r></w:p>'
                '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">終わった後の返却又は廃棄</w:t></w:r></w:p>'
                '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">従業者の監督及び教育並びに守られている状況の報告</w:t></w:r></w:p>'
                '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う者の氏名又は部署の届出及び実地の調査</w:t></w:r></w:p>'
                '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield 'は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c09_personal')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の確認のときに、取り扱う者、保管の場所、廃棄の記録及び再委託の有無を確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield 'は、許諾した再委託先（その先を含む。）を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'vendor_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。'
            if (undefined(name='mynumber_entrusted') if l_0_mynumber_entrusted is missing else l_0_mynumber_entrusted):
                pass
                yield '顧客から委託された事務では、許諾の前に顧客の許諾を得る。'
            yield '</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'は、特定個人情報等の取扱いを委託していない。委託するときは、始める前にこの規程を改める。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd2109\ufdd2my_number_rules_safety\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">安全管理措置</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">漏えい、滅失及び毀損を防ぐ措置は、次のとおり行い、このほかは</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF my_number_rules_tbl_safety \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rmy_number_rules_tbl_safety\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">の規則による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">区域の間は、事業所の中でも、封筒に入れて封をし、又は暗号化して運ぶ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">クラウドサービスの事業者が外国にあるとき、又はデータを外国に置くときは、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'が、その国の個人情報を守る制度を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'cloud_register')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        if ((undefined(name='mynumber_storage_has_cloud') if l_0_mynumber_storage_has_cloud is missing else l_0_mynumber_storage_has_cloud) or (undefined(name='mynumber_storage_has_local') if l_0_mynumber_storage_has_local is missing else l_0_mynumber_storage_has_local)):
            pass
            yield '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、特定個人情報ファイルを置く情報システムを、使った者、日時及び書き出したファイルの分かる記録が残る設定にする。</w:t></w:r></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                yield 'は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）による毎年の点検のときに、その記録に'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                yield 'のほかの者の利用及び覚えのない書き出しがないことを見て、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
                yield 'は、6か月ごとに、その記録に'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
                yield 'のほかの者の利用及び覚えのない書き出しがないことを見て、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'mynumber_record')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に書く。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd2115\ufdd2my_number_rules_tbl_safety\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/><w:r><w:t xml:space="preserve">\u3000特定個人情報等の安全管理措置</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="特定個人情報等の安全管理措置。"/><w:tblDescription w:val="列は、措置、定めている所。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2903"/><w:gridCol w:w="6169"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">措置</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6169" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">組織（体制、記録、点検、漏えい等への備え）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6169" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF my_number_rules_roles \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rmy_number_rules_roles\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF my_number_rules_roles \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rmy_number_rules_roles\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c03_personal_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc03_personal_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">人（監督、教育、秘密の保持）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6169" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_training')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_terms_nda')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">場所及び物（区域、盗難の防止、持ち運び、廃棄）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6169" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas_mynumber')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_carry')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2903" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">技術（アクセスの制御、識別と認証、不正なアクセスの防止、漏えいの防止）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6169" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c04')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c07')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n116\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd2116\ufdd2my_number_rules_requests\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">本人からの求め及び苦情</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
            '<w:p>\ufdd0n117\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示、訂正及び利用の停止の求めは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_personal_disclosure')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">により受け付ける。番号法に反する利用、収集又は提供も、利用の停止の理由とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n118\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">苦情及び問合せを受けた者は、'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        else:
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'complaint_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
        yield (
            'に、当日中に伝える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n119\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd2119\ufdd2my_number_rules_breach\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">漏えい等及び違反</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
            '<w:p>\ufdd0n120\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">漏えい等の報告及び本人への通知は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_authorities_mynumber')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n121\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この規程に違反した従業者の扱いは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c02_duty_violation')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">による。番号法は、正当な理由なく特定個人情報ファイルを提供した者などに、刑罰を定めている。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd2\ufdd2my_number_rules_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/></w:p>'
            '<w:p>\ufdd0n122\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
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
            '<w:p>\ufdd0n123\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd2\ufdd2my_number_rules_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
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
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
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
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
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
        (1, 3, 0, 'ListNumber'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項（表の前）'),
    ),
    'variables': (
        'amendments',
        'company_name',
        'doc',
        'established_on',
        'finance_business',
        'form',
        'further_documents_has_personal_data_rules',
        'history',
        'label_middle',
        'law',
        'light_my_number',
        'light_my_number_reason',
        'my_number_rules_apply',
        'mynumber_check_month',
        'mynumber_entrusted',
        'mynumber_officer',
        'mynumber_purposes',
        'mynumber_staff',
        'mynumber_storage_has_cloud',
        'mynumber_storage_has_local',
        'mynumber_storage_has_paper',
        'mynumber_subjects_has_family',
        'mynumber_subjects_has_payees',
        'mynumber_subjects_has_shareholders',
        'mynumber_subjects_has_staff',
        'one_mynumber_person',
        'replaces_old_rules',
        'retention',
        'revised_on',
        'role',
        'small',
        'uses_vendors',
        'we',
    ),
}
