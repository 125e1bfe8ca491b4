"""The template c04.docx, compiled. Written by `make templates`."""

TEMPLATE = '1bbacd7e02d8d42a987a7a7f97ca9764deddf12b827c18e6fe52036d3dc3f6a9'
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
        l_0_outside_accounts = resolve('outside_accounts')
        l_0_we = resolve('we')
        l_0_outside = resolve('outside')
        l_0_role = resolve('role')
        l_0_small = resolve('small')
        l_0_form = resolve('form')
        l_0_has_servers = resolve('has_servers')
        l_0_article_scheme = resolve('article_scheme')
        l_0_mfa_cloud_is_all = resolve('mfa_cloud_is_all')
        l_0_gloss = resolve('gloss')
        l_0_mfa_cloud_is_confidential = resolve('mfa_cloud_is_confidential')
        l_0_label_middle = resolve('label_middle')
        l_0_mfa_targets_has_admin = resolve('mfa_targets_has_admin')
        l_0_mfa_remote = resolve('mfa_remote')
        l_0_inside = resolve('inside')
        l_0_mfa_targets_has_mail = resolve('mfa_targets_has_mail')
        l_0_mfa_targets_has_logon = resolve('mfa_targets_has_logon')
        l_0_mfa_methods = resolve('mfa_methods')
        l_0_mfa_methods_has_passkey = resolve('mfa_methods_has_passkey')
        l_0_ref = resolve('ref')
        l_0_same_checker = resolve('same_checker')
        l_0_has_departments = resolve('has_departments')
        l_0_shared_accounts_is_prohibited = resolve('shared_accounts_is_prohibited')
        l_0_privileged_holders_max = resolve('privileged_holders_max')
        l_0_cloud = resolve('cloud')
        l_0_emergency_account = resolve('emergency_account')
        l_0_development = resolve('development')
        l_0_account_stop_deadline = resolve('account_stop_deadline')
        l_0_dormant_days = resolve('dormant_days')
        l_0_account_delete_days = resolve('account_delete_days')
        l_0_account_review_months = resolve('account_review_months')
        l_0_privileged_check = resolve('privileged_check')
        l_0_machine_accounts = resolve('machine_accounts')
        l_0_password_min_mfa = resolve('password_min_mfa')
        l_0_password_min_single = resolve('password_min_single')
        l_0_password_min_privileged = resolve('password_min_privileged')
        l_0_lockout_attempts = resolve('lockout_attempts')
        l_0_lockout_minutes = resolve('lockout_minutes')
        l_0_lockout_attempts_privileged = resolve('lockout_attempts_privileged')
        l_0_lockout_minutes_privileged = resolve('lockout_minutes_privileged')
        l_0_password_manager_is_designated = resolve('password_manager_is_designated')
        l_0_password_manager_name = resolve('password_manager_name')
        l_0_outside_account_months = resolve('outside_account_months')
        l_0_three_levels = resolve('three_levels')
        l_0_label_high = resolve('label_high')
        l_0_byod_is_permitted = resolve('byod_is_permitted')
        l_0_identifies_devices = resolve('identifies_devices')
        l_0_screen_lock_minutes = resolve('screen_lock_minutes')
        l_0_device_pin_min = resolve('device_pin_min')
        l_0_systems = resolve('systems')
        l_0_device_identifiers = resolve('device_identifiers')
        l_0_account_name_privileged = resolve('account_name_privileged')
        l_0_account_name_general = resolve('account_name_general')
        l_0_fact = resolve('fact')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2c04\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アクセス制御及び認証</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
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
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての従業者'
        )
        if (undefined(name='outside_accounts') if l_0_outside_accounts is missing else l_0_outside_accounts):
            pass
            yield '及び'
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'の情報システムを使う'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'の者'
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd21\ufdd2c04_policy\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アクセス制御方針</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd22\ufdd2c04_policy_terms\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">用語</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">この章で使う用語の意味は、次のとおりとする。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">アカウント</w:t></w:r><w:r><w:t xml:space="preserve">とは、情報システムを使う者を見分ける名（ID）と、その者に与えた権限との組をいう。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">特権アカウント</w:t></w:r><w:r><w:t xml:space="preserve">とは、ほかのアカウント、権限又は設定を変えることができる管理用のアカウントをいう。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">多要素認証</w:t></w:r><w:r><w:t xml:space="preserve">とは、パスワードに加えて、スマートフォンの確認など別の方法で本人を確かめることをいう。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:rPr><w:rStyle w:val="強調"/></w:rPr><w:t xml:space="preserve">端末</w:t></w:r><w:r><w:t xml:space="preserve">とは、業務に使うパソコン、スマートフォン及びタブレットをいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd23\ufdd2c04_policy_rule\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アクセス権の方針</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、次の方針に従って、情報システムのアクセス権（情報を見る、書く、消すなどの権限）を設定する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アクセス権は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の利用者範囲に当たる者だけに、担当する業務に使う範囲で与える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有フォルダー及び共有リンク（ファイルを開くためのURL）は、開く者を指定して設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'に公開する情報を除き、だれでも開ける設定にしてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報システムごとのアクセス制御の方法は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_systems \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_systems\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">自らのアクセス権を、承認を得ないで増やしてはならない。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アクセス権は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'asset_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の利用者範囲に当たる者だけに与える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アクセス権の種類は、担当する業務に使うものに限る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">新しいフォルダー及びシステムには、初めは誰にも権限を与えず、使用する者又はグループに権限を加える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有フォルダー及び共有リンク（ファイルを開くためのURL）は、開く者を指定して設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'に公開する情報を除き、だれでも開ける設定にしてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報システムごとのアクセス制御の方法は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_access \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_access\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アクセス権の申請、承認及び設定を、同じ一人の者が行ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ログを消す権限を、一般のアカウントに与えてはならない。</w:t></w:r></w:p>'
            )
        yield '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd217\ufdd2c04_policy_owner\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">機器の管理者及び責任者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、ネットワーク機器'
            if (undefined(name='has_servers') if l_0_has_servers is missing else l_0_has_servers):
                pass
                yield '及びサーバー'
            yield 'の1台ごとに、管理者（設定する者）及び責任者（設定の変更を承認する者）を決め、氏名を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'server_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、ネットワーク機器'
            if (undefined(name='has_servers') if l_0_has_servers is missing else l_0_has_servers):
                pass
                yield '及びサーバー'
            yield 'の1台ごとに、管理者（設定する者）及び責任者（設定の変更を承認する者）を決め、氏名を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'server_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。毎年1回、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage_review \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage_review\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の棚卸のときに、今の担当であることを確かめる。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd218\ufdd2c04_auth\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">利用者の認証</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd219\ufdd2c04_auth_mfa\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">認証'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield 'の方針'
        yield '及び多要素認証'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield 'の対象'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、すべてのアカウントについて、情報システムを使う前に認証する（本人であることを確かめる）設定にする。認証の方法は、'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_systems \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_systems\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_auth \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_auth\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield (
            'のとおりとし、認証しないで使える情報システムを業務に使わせてはならない。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、次のものを使うとき、常に多要素認証を求める設定にする。</w:t></w:r></w:p>'
        if (undefined(name='mfa_cloud_is_all') if l_0_mfa_cloud_is_all is missing else l_0_mfa_cloud_is_all):
            pass
            yield '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'cloud')))
            yield 'の、利用者及び管理者のアカウント</w:t></w:r></w:p>'
        if (undefined(name='mfa_cloud_is_confidential') if l_0_mfa_cloud_is_confidential is missing else l_0_mfa_cloud_is_confidential):
            pass
            yield '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield '以上の情報を扱う'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'cloud')))
            yield 'の、利用者及び管理者のアカウント</w:t></w:r></w:p>'
        if (undefined(name='mfa_targets_has_admin') if l_0_mfa_targets_has_admin is missing else l_0_mfa_targets_has_admin):
            pass
            yield '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報システムの特権アカウント</w:t></w:r></w:p>'
        if (undefined(name='mfa_remote') if l_0_mfa_remote is missing else l_0_mfa_remote):
            pass
            yield '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'から'
            yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
            yield 'のネットワーク又は端末への接続</w:t></w:r></w:p>'
        if (undefined(name='mfa_targets_has_mail') if l_0_mfa_targets_has_mail is missing else l_0_mfa_targets_has_mail):
            pass
            yield '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電子メール</w:t></w:r></w:p>'
        if (undefined(name='mfa_targets_has_logon') if l_0_mfa_targets_has_logon is missing else l_0_mfa_targets_has_logon):
            pass
            yield '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パソコンへのログオン</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_systems \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_systems\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_auth \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_auth\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield (
            'で多要素認証を「はい」とした情報システム</w:t></w:r></w:p>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd227\ufdd2c04_auth_method\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">多要素認証の方法'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及び使い方'
        yield '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">多要素認証の方法は、次のとおりとする。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、多要素認証を次のとおり設定する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">知っていること（パスワード）、持っている物（スマートフォン、鍵となる機器）、体の特徴（指紋、顔）又は接続元のうち、2種類以上を組み合わせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">組み合わせる方法は、'
        )
        yield escape(environment.finalize((undefined(name='mfa_methods') if l_0_mfa_methods is missing else l_0_mfa_methods)))
        yield 'のうちから選ぶ。</w:t></w:r></w:p>'
        if (undefined(name='mfa_methods_has_passkey') if l_0_mfa_methods_has_passkey is missing else l_0_mfa_methods_has_passkey):
            pass
            yield '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスキー（端末の生体認証又は暗証番号で本人を確かめる、パスワードに代わる鍵）は、多要素認証として扱う。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、'
        yield (
            '認証の機器をなくしたときに使う回復用のコードを印刷し、封筒に入れて、施錠できる保管庫に保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_auth \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_auth\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_auth_mfa \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_auth_mfa\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_auth_mfa \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_auth_mfa\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_auth_mfa \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_auth_mfa\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の対象であって多要素認証を設定できないものは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_exceptions')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従い承認を得て使う。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、自らが操作していないときに届いた確認の通知を承認してはならない。届いたときは、直ちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に連絡する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、確認コードを人に教えてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、認証に使うスマートフォン又は機器をなくしたときは、直ちに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に連絡する。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd236\ufdd2c04_auth_user\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">多要素認証を使う者の義務</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、多要素認証を次のとおり使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">自らが操作していないときに届いた確認の通知を、承認してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">操作していない通知が届いたときは、直ちに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に連絡する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">確認コードを、電話、電子メールその他の方法で人に教えてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">認証に使うスマートフォン又は機器をなくしたときは、直ちに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に連絡する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">認証に使うスマートフォン又は機器を替えるときは、前の物を手放す前に登録を移す。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd242\ufdd2c04_register\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アカウントの登録</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd243\ufdd2c04_register_request\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">申請、承認及び発行</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者のアカウントは、次のとおり登録する。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウント又は権限を求める者は、情報システムの名と必要な権限を示して'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に申請し、承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'が自らのものを求めるときは、'
            if (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker):
                pass
                yield 'ほかの従業者'
            else:
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'の承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、使う者、権限、承認した者及び発行日を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録してから設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">情報システムごとに、一人に一つのアカウントを発行し、停止したアカウントの名を別の者に使い回してはならない。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウント又は権限を求める者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'に提出し、承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'は、業務に必要な権限であることを確かめて承認し、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に渡す。</w:t></w:r></w:p>'
            if (undefined(name='has_departments') if l_0_has_departments is missing else l_0_has_departments):
                pass
                yield '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield 'が自らのアカウント又は権限を求めるときは、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'の承認を得る。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'が自らのアカウント又は権限を求めるときは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'の承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、承認された申請書を受け取ってから設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、申請書を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c01_rules_records')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に従って保存する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、情報システムごとに、一人に一つのアカウントを発行する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">停止したアカウントの名を、別の者に使い回してはならない。</w:t></w:r></w:p>'
            )
        if (undefined(name='shared_accounts_is_prohibited') if l_0_shared_accounts_is_prohibited is missing else l_0_shared_accounts_is_prohibited):
            pass
            yield '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">複数の者が一つのアカウントを共有してはならない。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">複数の者が一つのアカウントを共有してはならない。ただし、一人ずつ発行できない情報システムでは、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得て共有することができる。</w:t></w:r></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有するアカウントは、使う者の氏名を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に「共有例外」と記載し、使った日時と氏名を後から特定できる記録に残す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有するアカウントのパスワードは、使う者の一人が外れた日に変更する。</w:t></w:r></w:p>'
                )
            else:
                pass
                yield '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有するアカウントは、使う者の氏名を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
                yield (
                    '</w:t></w:r><w:r><w:t xml:space="preserve">に「共有例外」と記載する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有するアカウントを使う者は、使った日時と氏名を、後から特定できる記録に残す。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有するアカウントのパスワードは、使う者の一人が外れた日に変更する。</w:t></w:r></w:p>'
                )
        yield (
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd263\ufdd2c04_register_privileged\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">特権アカウント</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'は、特権アカウントを次のとおり管理する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントは、'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を受けて'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'が承認した者だけに、'
        yield escape(environment.finalize((undefined(name='privileged_holders_max') if l_0_privileged_holders_max is missing else l_0_privileged_holders_max)))
        yield (
            '人以内で与える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権は、'
        )
        if (undefined(name='has_servers') if l_0_has_servers is missing else l_0_has_servers):
            pass
            yield 'サーバーの管理、'
        yield (
            '利用者の登録、設定の変更などの用途ごとに分け、その用途に必要な権限だけを与える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウントの管理及び設定の変更ができる権限は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield '及びその代行者'
        if (undefined(name='cloud') if l_0_cloud is missing else l_0_cloud):
            pass
            yield '並びにクラウドサービスの管理の担当者'
        yield (
            'に限って与える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントを共有してはならない。ただし、一つしか作れない機器では、使った者を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'privileged_log')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録して共有することができる。</w:t></w:r></w:p>'
        if (undefined(name='emergency_account') if l_0_emergency_account is missing else l_0_emergency_account):
            pass
            yield '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">緊急用の特権アカウントを一つ作り、そのパスワードを封筒に入れて封をし、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'が施錠できる保管庫に保管する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">緊急用の特権アカウントを使ったときは、翌営業日までにパスワードを変更し、封をし直す。</w:t></w:r></w:p>'
            )
        if (undefined(name='development') if l_0_development is missing else l_0_development):
            pass
            yield (
                '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開発又は試験に使う環境の管理者権限で、本番（実際の業務に使う環境）を操作できる設定にしてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開発に当たる者に本番の特権を与えるときは、開発用とは別のアカウントを、作業の期間を限って発行する。</w:t></w:r></w:p>'
            )
        yield '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd272\ufdd2c04_manage\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アカウントの管理</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd273\ufdd2c04_manage_register\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アカウント台帳</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、アカウントを次のとおり台帳で管理する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウントを発行し、変更し、又は停止した日に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">台帳には、特権アカウントを持つ者が一目で分かるように区分を記載する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">台帳を見ることができる者は、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield '、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'に限る。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd277\ufdd2c04_manage_stop\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '台帳、'
        yield (
            '変更及び停止</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">アカウント及び権限は、次のとおり変更し、又は停止する。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、アカウントを変更し、又は停止した日に、特権の区分とともに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、退職、休職又は担当の変更で不要になったアカウント及び権限を、不要になった日の'
            yield escape(environment.finalize((undefined(name='account_stop_deadline') if l_0_account_stop_deadline is missing else l_0_account_stop_deadline)))
            yield 'までに停止する。特権アカウント及びその権限も、同じとする。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'は、従業者の退職、休職又は異動が決まった日に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に提出する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、不要になったアカウント及び権限を停止する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">停止の期限は、特権アカウント及びその権限も含めて、不要になった日の'
            )
            yield escape(environment.finalize((undefined(name='account_stop_deadline') if l_0_account_stop_deadline is missing else l_0_account_stop_deadline)))
            yield 'とする。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">退職の申出の後に情報を持ち出すおそれがあるときは、'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の指示により、直ちに停止する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '棚卸のときに'
        else:
            pass
            yield '毎月1回'
        yield '、'
        yield escape(environment.finalize((undefined(name='dormant_days') if l_0_dormant_days is missing else l_0_dormant_days)))
        yield '日間使われていないアカウントを停止'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield 'する。'
        else:
            pass
            yield 'し、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、停止した日から'
        yield escape(environment.finalize((undefined(name='account_delete_days') if l_0_account_delete_days is missing else l_0_account_delete_days)))
        yield (
            '日以内に、データの引継ぎを確かめてアカウントを削除する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd286\ufdd2c04_manage_review\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">棚卸</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">アカウント及び権限の棚卸（必要かどうかの見直し）は、次のとおり行う。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、毎年'
            yield escape(environment.finalize((undefined(name='account_review_months') if l_0_account_review_months is missing else l_0_account_review_months)))
            yield 'に、情報システムごとのアカウントと権限を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">と照らし合わせる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、アカウント、権限並びに共有フォルダー及び共有リンクの公開の範囲の要否を決め、台帳に棚卸の日を書く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、不要と判断されたものを、判断の日の'
            yield escape(environment.finalize((undefined(name='account_stop_deadline') if l_0_account_stop_deadline is missing else l_0_account_stop_deadline)))
            yield (
                'までに停止する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='same_checker') if l_0_same_checker is missing else l_0_same_checker):
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'でない従業者'
            else:
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield (
                'は、特権アカウントの棚卸の結果を確かめ、台帳に署名する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">部屋に入る権限の申請、承認及び見直しは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、毎年'
            yield escape(environment.finalize((undefined(name='account_review_months') if l_0_account_review_months is missing else l_0_account_review_months)))
            yield (
                'に、情報システムごとのアカウントと権限の一覧を出力する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'は、一覧のアカウントと権限の要否を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'access_review')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">共有フォルダー及び共有リンクの公開の範囲も、併せて確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、不要と判断されたものを、判断の日の'
            yield escape(environment.finalize((undefined(name='account_stop_deadline') if l_0_account_stop_deadline is missing else l_0_account_stop_deadline)))
            yield (
                'までに停止する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'は、特権アカウントの棚卸の結果を確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'access_review')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に署名する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">部屋に入る権限の申請、承認及び見直しは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c05_areas')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd298\ufdd2c04_manage_privileged\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">特権アカウントの利用</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントは、次のとおり使う。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントは、管理の作業だけに使い、電子メール、ウェブの閲覧及び日常の業務に使ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">管理の作業を終えたときは、その場でログアウトする。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield (
                '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントを使う者は、管理の作業だけに使い、電子メール及びウェブの閲覧に使ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">日常の業務には、別に発行された一般のアカウントを使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">管理の作業を終えたときは、その場でログアウトする。</w:t></w:r></w:p>'
            )
        yield '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウント、権限又は設定を変更したときは、その日のうちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'privileged_log')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">記録は、'
            yield escape(environment.finalize((undefined(name='privileged_check') if l_0_privileged_check is missing else l_0_privileged_check)))
            yield '、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield '及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'auditor')))
            yield 'のうち特権アカウントを使わなかった者が、'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'log')))
            yield 'と照らし合わせ、署名する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、'
            yield escape(environment.finalize((undefined(name='privileged_check') if l_0_privileged_check is missing else l_0_privileged_check)))
            yield '、記録を情報システムのログと照らし合わせ、署名する。</w:t></w:r></w:p>'
        if (undefined(name='machine_accounts') if l_0_machine_accounts is missing else l_0_machine_accounts):
            pass
            yield (
                '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd2107\ufdd2c04_manage_machine\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">プログラムが使うアカウント</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、プログラムが使うアカウント及び鍵（APIキーなど、プログラムを認証する文字列）を次のとおり管理する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">用途ごとに分けて発行し、責任者と用途を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記載する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">その用途に必要な権限だけを与え、人のログオンに使わせてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵は、プログラムのソースコードに書かず、権限を限った保管場所に置く。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵を知る者が退職し、又は異動したときは、その翌営業日までに鍵を交換する。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd2112\ufdd2c04_password\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">パスワードの設定</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
            '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd2113\ufdd2c04_password_length\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">長さ及び選び方</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、次のパスワードを設定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">多要素認証と併せて使うときは、'
        )
        yield escape(environment.finalize((undefined(name='password_min_mfa') if l_0_password_min_mfa is missing else l_0_password_min_mfa)))
        yield (
            '文字以上とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワードだけで認証するときは、'
        )
        yield escape(environment.finalize((undefined(name='password_min_single') if l_0_password_min_single is missing else l_0_password_min_single)))
        yield (
            '文字以上とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n116\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントでは、'
        )
        yield escape(environment.finalize((undefined(name='password_min_privileged') if l_0_password_min_privileged is missing else l_0_password_min_privileged)))
        yield (
            '文字以上とする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n117\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">多要素認証もロックも設定できない情報システムでは、'
        )
        yield escape(environment.finalize((undefined(name='password_min_single') if l_0_password_min_single is missing else l_0_password_min_single)))
        yield (
            '文字以上とし、英大文字、英小文字及び数字をすべて使う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n118\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">氏名、生年月日、'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の名称、キーボードの並び、辞書にある一つの語など、推測できる語を使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n119\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">仕事で使うほかの情報システム及び私用のサービスと同じパスワードを使ってはならない。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n120\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">長いパスワードは、関係のない語を四つ以上つなぐか、パスワードを作る機能を使って作る。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n121\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd2121\ufdd2c04_password_initial\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">初期パスワード'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及びロック'
        yield '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">初期パスワード及びロック（続けて間違えたときに使えなくすること）は、次のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n122\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、初期パスワードを一人ずつ違うものにし、アカウントの名とは別の手段で本人だけに渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n123\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、受け取ったその日に初期パスワードを変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n124\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、機器及びソフトウェアの出荷時のパスワードを、使い始める前に変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n125\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、一般のアカウントを'
            yield escape(environment.finalize((undefined(name='lockout_attempts') if l_0_lockout_attempts is missing else l_0_lockout_attempts)))
            yield '回の失敗で'
            yield escape(environment.finalize((undefined(name='lockout_minutes') if l_0_lockout_minutes is missing else l_0_lockout_minutes)))
            yield '分間、特権アカウントを'
            yield escape(environment.finalize((undefined(name='lockout_attempts_privileged') if l_0_lockout_attempts_privileged is missing else l_0_lockout_attempts_privileged)))
            yield '回の失敗で'
            yield escape(environment.finalize((undefined(name='lockout_minutes_privileged') if l_0_lockout_minutes_privileged is missing else l_0_lockout_minutes_privileged)))
            yield (
                '分間ロックする設定にする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n126\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">回数又は時間を選べない情報システムでは、10回以内の失敗でロックされることを確かめて使う。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">初期パスワードは、次のとおり扱う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n127\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、初期パスワードを一人ずつ違うものにし、アカウントの名とは別の手段で本人だけに渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n128\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、初めてログオンしたときに変更を求める設定にする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n129\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、受け取ったその日に初期パスワードを変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n130\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、機器及びソフトウェアの出荷時のパスワードを、使い始める前に変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n131\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd2131\ufdd2c04_password_lockout\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">ロック</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、パスワードを続けて間違えたときにロックする（使えなくする）設定を、次のとおり行う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n132\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">一般のアカウントは、'
            )
            yield escape(environment.finalize((undefined(name='lockout_attempts') if l_0_lockout_attempts is missing else l_0_lockout_attempts)))
            yield '回の失敗で'
            yield escape(environment.finalize((undefined(name='lockout_minutes') if l_0_lockout_minutes is missing else l_0_lockout_minutes)))
            yield (
                '分間ロックする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n133\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウントは、'
            )
            yield escape(environment.finalize((undefined(name='lockout_attempts_privileged') if l_0_lockout_attempts_privileged is missing else l_0_lockout_attempts_privileged)))
            yield '回の失敗で'
            yield escape(environment.finalize((undefined(name='lockout_minutes_privileged') if l_0_lockout_minutes_privileged is missing else l_0_lockout_minutes_privileged)))
            yield (
                '分間ロックする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n134\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ロックを途中で解除するときは、電話又は対面で本人であることを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n135\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">回数又は時間を選べない情報システムでは、10回以内の失敗でロックされることを確かめて使う。</w:t></w:r></w:p>'
            )
        yield (
            '<w:p>\ufdd0n136\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd2136\ufdd2c04_password_keeping\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">保管</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、パスワードを次のとおり保管する。</w:t></w:r></w:p>'
        )
        if (undefined(name='password_manager_is_designated') if l_0_password_manager_is_designated is missing else l_0_password_manager_is_designated):
            pass
            yield '<w:p>\ufdd0n137\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">覚えきれないパスワードは、'
            yield escape(environment.finalize((undefined(name='password_manager_name') if l_0_password_manager_name is missing else l_0_password_manager_name)))
            yield (
                'に保管する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n138\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワード管理ツール（パスワードを暗号化して保管するソフトウェア）の主パスワードは、'
            )
            yield escape(environment.finalize((undefined(name='password_min_single') if l_0_password_min_single is missing else l_0_password_min_single)))
            yield (
                '文字以上とする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n139\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">指定されていないパスワード管理ツール及び私用のブラウザーに、業務のパスワードを保存してはならない。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n140\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワード管理ツール（パスワードを暗号化して保管するソフトウェア）及びブラウザーに、パスワードを保存してはならない。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n141\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">紙に書いたパスワードは、施錠できる引出し又は保管庫に入れる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n142\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">机、端末及び画面に貼り、又は暗号化していないファイルに書いてはならない。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n143\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワードを、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'を含むだれにも教えてはならない。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n144\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">パスワードを人に教えてはならない。上司又は'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'に求められたときも、同じとする。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n145\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b24\ufdd2145\ufdd2c04_password_leak\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">漏えいしたとき'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '及び周知'
        yield (
            '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e24\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">パスワードは、期間を理由に変更を求めない。漏えいし、又は漏えいした疑いがあるときは、次の順に変更する。</w:t></w:r></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n146\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、直ちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に連絡し、その日のうちに、感染の疑いがない端末からパスワードを変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n147\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">同じパスワードを使うほかの情報システムでも、その日のうちに変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n148\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、そのアカウントのすべての接続を切り、ログオンの履歴を確かめる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n149\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、直ちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に連絡する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n150\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、感染の疑いがない端末から、その日のうちにパスワードを変更する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n151\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、そのアカウントのすべての接続を切り、ログオンの履歴を確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n152\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、同じパスワード又は似たパスワードを使うほかの情報システムでも、その日のうちに変更する。</w:t></w:r></w:p>'
            )
        yield '<w:p>\ufdd0n153\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">不正に使われた跡があるときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って報告する。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、アカウントを渡す日に、パスワードの設定、保管及び漏えいしたときの手順を本人に説明し、説明した日を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield 'は、毎年1回の教育で、すべての従業者に同じ内容を説明する。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n154\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b25\ufdd2154\ufdd2c04_password_notice\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">周知</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e25\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">パスワードの規則は、次のとおり知らせる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n155\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、アカウントを渡すときに、パスワードの設定、保管及び漏えいしたときの手順を説明する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n156\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、説明した日を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_request')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n157\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'training_officer')))
            yield 'は、毎年1回の教育で、すべての従業者に同じ内容を説明する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n158\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b26\ufdd2158\ufdd2c04_outsiders\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">従業者以外への発行</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e26\ufdd1"/></w:p>'
        if (undefined(name='outside_accounts') if l_0_outside_accounts is missing else l_0_outside_accounts):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">委託先の担当者その他の従業者でない者（以下「'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'の者」という。）のアカウントは、次のとおり扱う。</w:t></w:r></w:p>'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '<w:p>\ufdd0n159\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield 'の者に業務を頼む従業者は、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'に申請して承認を得る。承認は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_register')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            else:
                pass
                yield '<w:p>\ufdd0n160\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
                yield 'の者に業務を頼む従業者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'account_request')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">で申請し、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'の承認を得る。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n161\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、'
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'の者又はその所属先と、秘密を保持する契約を結んだことを確かめて承認する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n162\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウントの期間は、'
            )
            yield escape(environment.finalize((undefined(name='outside_account_months') if l_0_outside_account_months is missing else l_0_outside_account_months)))
            yield (
                'か月以内で、契約の終了日までとする。続けて使うときは、申請し直す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n163\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">アカウントの名は、'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'の者であることが分かるものにする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n164\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">権限は、契約した業務に必要なものだけとし、'
            )
            if (undefined(name='three_levels') if l_0_three_levels is missing else l_0_three_levels):
                pass
                yield escape(environment.finalize((undefined(name='label_high') if l_0_label_high is missing else l_0_label_high)))
            else:
                pass
                yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield (
                'の情報を見る権限は、契約で定めたものに限る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n165\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、(3)の期間の末日を停止の日として、初めから情報システムに設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n166\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">保守のための特権アカウントは、作業の間だけ有効にし、作業の内容を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'privileged_log')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n167\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">申請した従業者は、'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield 'の者に、この章の規則を文書で渡して守らせる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、従業者でない者にアカウントを発行してはならない。ただし、秘密を保持する契約を結んだ者には、'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'の承認を得て、契約の期間に限り発行することができる。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n168\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b27\ufdd2168\ufdd2c04_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">端末の識別による認証</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e27\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">業務に使う端末は、次のとおり見分ける。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n169\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield 'は、'
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield 'のネットワーク及び情報システムにつなぐ端末を、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'device_register')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記載したもの'
        if (undefined(name='byod_is_permitted') if l_0_byod_is_permitted is missing else l_0_byod_is_permitted):
            pass
            yield '及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_byod')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って許可したもの'
        yield 'に限る。</w:t></w:r></w:p>'
        if (undefined(name='identifies_devices') if l_0_identifies_devices is missing else l_0_identifies_devices):
            pass
            yield '<w:p>\ufdd0n170\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、'
            if (undefined(name='small') if l_0_small is missing else l_0_small):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_devices_small \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_devices_small\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_tbl_devices \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_tbl_devices\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                'の識別子（機器を見分ける番号又は証明書）を設定し、登録していない端末の接続を拒む。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n171\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、端末を渡す日に識別子を登録し、端末を回収し、又は廃棄する日に登録を消す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n172\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、端末をなくした連絡を受けたときは、直ちに登録を消す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n173\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、端末の識別子を、ほかの端末に移してはならない。</w:t></w:r></w:p>'
            )
        else:
            pass
            yield '<w:p>\ufdd0n174\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield 'は、台帳にない端末がつながれていないことを、'
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage_review \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage_review\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_manage_review \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_manage_review\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）の棚卸のときに確かめる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n175\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、登録していない端末を、'
        yield escape(environment.finalize((undefined(name='inside') if l_0_inside is missing else l_0_inside)))
        yield (
            'のネットワークにつないではならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n176\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b28\ufdd2176\ufdd2c04_timeout\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">端末のタイムアウト及びロック</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e28\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、端末を次の(1)から(4)までのとおり設定して従業者に渡し、従業者は、(5)から(7)までのとおり使う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n177\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">操作しない時間が'
        )
        yield escape(environment.finalize((undefined(name='screen_lock_minutes') if l_0_screen_lock_minutes is missing else l_0_screen_lock_minutes)))
        yield (
            '分続いたときに、画面をロックする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n178\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ログオン及びロックの解除には、'
        )
        yield escape(environment.finalize((undefined(name='device_pin_min') if l_0_device_pin_min is missing else l_0_device_pin_min)))
        yield (
            '文字以上のパスワード若しくは暗証番号（PIN）又は生体認証を求める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n179\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">間違えるごとに次の入力までの時間を延ばすか、'
        )
        yield escape(environment.finalize((undefined(name='lockout_attempts') if l_0_lockout_attempts is missing else l_0_lockout_attempts)))
        yield (
            '回の失敗でロックする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n180\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">(3)のどちらも設定できない端末には、'
        )
        if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
        else:
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        yield (
            '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）(2)の長さのパスワードを設定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n181\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">(1)から(4)までの設定を変更してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n182\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">暗証番号には、生年月日、電話番号及び同じ数字の並びを使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n183\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">席を離れるときは、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_cleardesk')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n184\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b29\ufdd2184\ufdd2c04_standard\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">標準設定</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e29\ufdd1"/></w:p>'
        )
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、情報システムに、次の表のとおりアクセス権及び認証の方法を設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n185\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b30\ufdd2185\ufdd2c04_tbl_systems\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e30\ufdd1"/><w:r><w:t xml:space="preserve">\u3000情報システムごとのアクセス制御及び認証の方法</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報システムごとのアクセス制御及び認証の方法。"/><w:tblDescription w:val="列は、情報システム、利用者、扱う情報、アクセス制御の方法、認証の方法、多要素認証。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1814"/><w:gridCol w:w="1089"/><w:gridCol w:w="907"/><w:gridCol w:w="2268"/><w:gridCol w:w="2087"/><w:gridCol w:w="907"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報システム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">利用者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">扱う情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">アクセス制御の方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">認証の方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">多要素認証</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_s in (undefined(name='systems') if l_0_systems is missing else l_0_systems):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1089" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'users')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'information_level')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'access_control')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2087" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'authentication')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="907" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'mfa_mark')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_s = missing
            yield '</w:tbl>'
            if (undefined(name='identifies_devices') if l_0_identifies_devices is missing else l_0_identifies_devices):
                pass
                yield (
                    '<w:p>\ufdd0n186\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b31\ufdd2186\ufdd2c04_tbl_devices_small\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e31\ufdd1"/><w:r><w:t xml:space="preserve">\u3000端末の識別子</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="端末の識別子。"/><w:tblDescription w:val="列は、識別子、設定箇所、対象の端末。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="2994"/><w:gridCol w:w="2994"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">識別子</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">設定箇所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対象の端末</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_1_d in (undefined(name='device_identifiers') if l_0_device_identifiers is missing else l_0_device_identifiers):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'identifier')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'place')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'target')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_d = missing
                yield '</w:tbl>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n187\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b32\ufdd2187\ufdd2c04_standard_access\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報システムごとのアクセス制御</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e32\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、情報システムに、次の表のとおりアクセス権を設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n188\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b33\ufdd2188\ufdd2c04_tbl_access\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e33\ufdd1"/><w:r><w:t xml:space="preserve">\u3000情報システムごとのアクセス制御の方法</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報システムごとのアクセス制御の方法。"/><w:tblDescription w:val="列は、情報システム、利用者の範囲、扱う情報、アクセス制御の方法。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2359"/><w:gridCol w:w="2358"/><w:gridCol w:w="1633"/><w:gridCol w:w="2722"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報システム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2358" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">利用者の範囲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">扱う情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">アクセス制御の方法</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_s in (undefined(name='systems') if l_0_systems is missing else l_0_systems):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2358" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'users')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1633" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'information_level')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'access_control')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_s = missing
            yield (
                '</w:tbl>'
                '<w:p>\ufdd0n189\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b34\ufdd2189\ufdd2c04_standard_auth\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">情報システムごとの認証</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e34\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'は、情報システムに、次の表のとおり認証の方法を設定する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n190\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b35\ufdd2190\ufdd2c04_tbl_auth\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e35\ufdd1"/><w:r><w:t xml:space="preserve">\u3000情報システムごとの利用者の認証の方法</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="情報システムごとの利用者の認証の方法。"/><w:tblDescription w:val="列は、情報システム、認証の方法、多要素認証。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="4082"/><w:gridCol w:w="2268"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">情報システム</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">認証の方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">多要素認証</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_s in (undefined(name='systems') if l_0_systems is missing else l_0_systems):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'authentication')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_s, 'mfa_mark')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_s = missing
            yield (
                '</w:tbl>'
                '<w:p>\ufdd0n191\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b36\ufdd2191\ufdd2c04_standard_account\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">アカウントの標準</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e36\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">アカウントの標準は、次の表のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n192\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b37\ufdd2192\ufdd2c04_tbl_account\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e37\ufdd1"/><w:r><w:t xml:space="preserve">\u3000アカウントの標準</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="アカウントの標準。"/><w:tblDescription w:val="列は、項目、特権アカウント、一般のアカウント。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2177"/><w:gridCol w:w="3448"/><w:gridCol w:w="3447"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">特権アカウント</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">一般のアカウント</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">アカウントの名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='account_name_privileged') if l_0_account_name_privileged is missing else l_0_account_name_privileged)))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='account_name_general') if l_0_account_name_general is missing else l_0_account_name_general)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">用途</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">管理の作業だけ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">日常の業務</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パスワードの長さ</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）(3)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_length \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_length\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）(1)又は(2)</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">ロック</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_lockout \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_lockout\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_lockout \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_lockout\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_lockout \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_lockout\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）(2)</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_lockout \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_lockout\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_lockout \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_lockout\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_lockout \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_lockout\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）(1)</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パスワードの保管</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_keeping \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_keeping\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_keeping \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_keeping\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_keeping \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_keeping\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            if (undefined(name='article_scheme') if l_0_article_scheme is missing else l_0_article_scheme):
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_keeping \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_keeping\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">項'
            else:
                pass
                yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_keeping \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_keeping\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
            yield (
                '（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c04_password_keeping \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc04_password_keeping\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">利用の記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3448" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'privileged_log')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報システムのログ</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            )
            if (undefined(name='identifies_devices') if l_0_identifies_devices is missing else l_0_identifies_devices):
                pass
                yield (
                    '<w:p>\ufdd0n193\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b38\ufdd2193\ufdd2c04_standard_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">端末の識別子</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e38\ufdd1"/></w:p>'
                    '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
                yield (
                    'は、端末の識別子を、次の表のとおり設定する。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n194\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b39\ufdd2194\ufdd2c04_tbl_devices\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e39\ufdd1"/><w:r><w:t xml:space="preserve">\u3000端末の識別子</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="端末の識別子。"/><w:tblDescription w:val="列は、識別子、設定箇所、対象の端末。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="2994"/><w:gridCol w:w="2994"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">識別子</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">設定箇所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">対象の端末</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_1_d in (undefined(name='device_identifiers') if l_0_device_identifiers is missing else l_0_device_identifiers):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'identifier')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'place')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2994" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_d, 'target')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_1_d = missing
                yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n195\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b40\ufdd2195\ufdd2c04_crypto\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">暗号の方針</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e40\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、暗号を次のとおり使う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n196\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">暗号の方式は、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'cipher_list')))
        yield (
            'に載るもの、又はOS、製品及びサービスの製造者が今の版で標準とするものを使う。自ら考えた方式を使ってはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n197\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務の情報を送る通信は、TLS（ウェブサイトなどの通信を暗号化する方式）の'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'tls_version')))
        yield (
            '以上、又はVPNにより暗号化する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n198\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">端末の記憶装置、媒体及びバックアップの暗号化は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c06_standard')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">及び</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c03_backup')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に従う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n199\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">回復用の鍵は、暗号化した物とは別の場所に置き、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield '及び'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'だけが取り出せるようにする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n200\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵が漏れ、又は漏れた疑いがあるときは、その日のうちに鍵を替え、古い鍵で守っていた情報を調べる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n201\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">方式が破られるおそれがあると知ったときは、30日以内に、使っている所と替える期限を決め、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の承認を得る。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b41\ufdd2\ufdd2c04_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e41\ufdd1"/></w:p>'
            '<w:p>\ufdd0n202\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
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
            '<w:p>\ufdd0n203\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b42\ufdd2\ufdd2c04_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e42\ufdd1"/></w:p>'
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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>第4章\u3000'
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
    'chapter': 4,
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
        'section': ('numbering.xml-b8080f87', {
            1: (1, ((4, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-baa5c470', {
            1: (1, ((4, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
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
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
        (0, 0, 0, 'Caption'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 2, 3, 'Heading3'),
        (0, 0, 0, 'Caption'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (101, 0, 0, '附則項'),
        (101, 0, 0, '附則項（表の前）'),
    ),
    'variables': (
        'account_delete_days',
        'account_name_general',
        'account_name_privileged',
        'account_review_months',
        'account_stop_deadline',
        'amendments',
        'article_scheme',
        'byod_is_permitted',
        'cloud',
        'company_name',
        'development',
        'device_identifiers',
        'device_pin_min',
        'doc',
        'dormant_days',
        'emergency_account',
        'established_on',
        'fact',
        'form',
        'gloss',
        'has_departments',
        'has_servers',
        'history',
        'identifies_devices',
        'inside',
        'label_high',
        'label_middle',
        'lockout_attempts',
        'lockout_attempts_privileged',
        'lockout_minutes',
        'lockout_minutes_privileged',
        'machine_accounts',
        'mfa_cloud_is_all',
        'mfa_cloud_is_confidential',
        'mfa_methods',
        'mfa_methods_has_passkey',
        'mfa_remote',
        'mfa_targets_has_admin',
        'mfa_targets_has_logon',
        'mfa_targets_has_mail',
        'outside',
        'outside_account_months',
        'outside_accounts',
        'password_manager_is_designated',
        'password_manager_name',
        'password_min_mfa',
        'password_min_privileged',
        'password_min_single',
        'privileged_check',
        'privileged_holders_max',
        'replaces_old_rules',
        'revised_on',
        'role',
        'same_checker',
        'screen_lock_minutes',
        'shared_accounts_is_prohibited',
        'small',
        'systems',
        'three_levels',
        'we',
    ),
}
