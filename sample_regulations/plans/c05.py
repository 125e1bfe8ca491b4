"""The template c05.docx, compiled. Written by `make templates`."""

TEMPLATE = '1f2f1a318d0bbabd5accea02cbeefb9b4a7a8138a8693209917c10ccd454a906'
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
        l_0_areas = resolve('areas')
        l_0_area_levels_listed = resolve('area_levels_listed')
        l_0_area_levels = resolve('area_levels')
        l_0_entry_means = resolve('entry_means')
        l_0_entry_more_than_keys = resolve('entry_more_than_keys')
        l_0_entry_registered = resolve('entry_registered')
        l_0_form = resolve('form')
        l_0_entry_means_has_code = resolve('entry_means_has_code')
        l_0_premises_review_month = resolve('premises_review_month')
        l_0_receives_people = resolve('receives_people')
        l_0_customer = resolve('customer')
        l_0_visitor_record_is_log = resolve('visitor_record_is_log')
        l_0_night_storage_is_cabinet = resolve('night_storage_is_cabinet')
        l_0_smart_devices = resolve('smart_devices')
        l_0_intruder_alarm = resolve('intruder_alarm')
        l_0_last_exit_record_is_checklist = resolve('last_exit_record_is_checklist')
        l_0_ref = resolve('ref')
        l_0_cameras = resolve('cameras')
        l_0_camera_days = resolve('camera_days')
        l_0_outside = resolve('outside')
        l_0_my_number = resolve('my_number')
        l_0_gloss = resolve('gloss')
        l_0_mynumber_control_area = resolve('mynumber_control_area')
        l_0_mynumber_handling_area = resolve('mynumber_handling_area')
        l_0_own_servers = resolve('own_servers')
        l_0_server_room_temperature = resolve('server_room_temperature')
        l_0_ups = resolve('ups')
        l_0_fax = resolve('fax')
        l_0_label_middle = resolve('label_middle')
        l_0_photo_approver_is_officer = resolve('photo_approver_is_officer')
        l_0_photo_for_work = resolve('photo_for_work')
        l_0_we = resolve('we')
        l_0_photo_kinds = resolve('photo_kinds')
        l_0_delivery_places = resolve('delivery_places')
        l_0_established_on = resolve('established_on')
        l_0_replaces_old_rules = resolve('replaces_old_rules')
        l_0_history = resolve('history')
        l_0_amendments = resolve('amendments')
        pass
        yield (
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd20\ufdd2c05\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">物理的対策</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
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
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">すべての拠点で働く従業者及び拠点を訪れる者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1077" w:type="dxa"/><w:vMerge/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="印欄"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd21\ufdd2c05_areas\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">セキュリティ領域の設定</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield 'は、情報及びIT機器（パソコン、複合機その他の情報を扱う機器をいう。）を守る単位となる場所（以下「領域」という。）を定める。領域ごとに守ることは、'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c05_tbl_areas \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc05_tbl_areas\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">'
        else:
            pass
            yield 'この規程の「領域の表」'
        yield 'のとおりとする。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd22\ufdd2c05_tbl_areas\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/><w:r><w:t xml:space="preserve">\u3000領域</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="領域。"/><w:tblDescription w:val="列は、場所、入室できる者、施錠、機器と制限、部外者の管理と記録。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1542"/><w:gridCol w:w="1180"/><w:gridCol w:w="1814"/><w:gridCol w:w="2268"/><w:gridCol w:w="2268"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">入室できる者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">施錠</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">機器と制限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">部外者の管理と記録</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_area in (undefined(name='areas') if l_0_areas is missing else l_0_areas):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1542" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'name')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_area, 'location')))
                if (undefined(name='area_levels_listed') if l_0_area_levels_listed is missing else l_0_area_levels_listed):
                    pass
                    yield '</w:t><w:br/><w:t xml:space="preserve">'
                    yield escape(environment.finalize(environment.getattr(l_1_area, 'level')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1180" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'users')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1814" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'locking')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'equipment')))
                yield '</w:t><w:br/><w:t xml:space="preserve">制限：'
                yield escape(environment.finalize(environment.getattr(l_1_area, 'restrictions')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                if environment.getattr(l_1_area, 'receives'):
                    pass
                    yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
                    yield 'を迎える場所</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_area, 'outsiders')))
                yield '</w:t><w:br/><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr(l_1_area, 'records')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_area = missing
            yield '</w:tbl>'
        if (undefined(name='area_levels_listed') if l_0_area_levels_listed is missing else l_0_area_levels_listed):
            pass
            yield (
                '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd23\ufdd2c05_areas_levels\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">領域の区分</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">領域の区分は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c05_tbl_levels \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc05_tbl_levels\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd24\ufdd2c05_tbl_levels\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/><w:r><w:t xml:space="preserve">\u3000領域の区分</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="領域の区分。"/><w:tblDescription w:val="列は、区分、当たる場所、入ることができる者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="4082"/><w:gridCol w:w="2722"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">当たる場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">入ることができる者</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_level in (undefined(name='area_levels') if l_0_area_levels is missing else l_0_area_levels):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_level, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4082" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_level, 'meaning')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_level, 'entry')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_level = missing
            yield '</w:tbl>'
        yield (
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd25\ufdd2c05_areas_entry\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">入室の許可と鍵の管理</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">領域の出入口の解錠には、'
        )
        yield escape(environment.finalize((undefined(name='entry_means') if l_0_entry_means is missing else l_0_entry_means)))
        yield 'を用いる。'
        if (undefined(name='entry_more_than_keys') if l_0_entry_more_than_keys is missing else l_0_entry_more_than_keys):
            pass
            yield 'この章では、これらを「鍵」という。'
        yield '</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵を求める者は、使う領域と理由を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に申し出て、承認を得る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、業務に必要な領域だけを承認し、鍵を渡し'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '、又は登録し'
            yield 'た日に</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'key_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、受け取った者の署名を受ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵を持つ者は、ほかの者に貸し、'
            )
            if (undefined(name='entry_means_has_code') if l_0_entry_means_has_code is missing else l_0_entry_means_has_code):
                pass
                yield '教え、'
            yield (
                '又は複製してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵をなくした者は、直ちに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に届け出る。'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、その日のうちに'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '登録を無効にし、又は'
            yield (
                '錠の取替えを手配する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、退職その他により入室が不要になった者の鍵を、その日のうちに回収'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield 'し、又は登録を消す'
            else:
                pass
                yield 'する'
            yield '。</w:t></w:r></w:p>'
            if (undefined(name='entry_means_has_code') if l_0_entry_means_has_code is missing else l_0_entry_means_has_code):
                pass
                yield '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、暗証番号を知る者が減った日のうちに、及び毎年'
                yield escape(environment.finalize((undefined(name='premises_review_month') if l_0_premises_review_month is missing else l_0_premises_review_month)))
                yield 'に、暗証番号を変える。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、毎年'
            yield escape(environment.finalize((undefined(name='premises_review_month') if l_0_premises_review_month is missing else l_0_premises_review_month)))
            yield 'に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'key_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を現物'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '及び登録'
            yield 'と照らし、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵の貸与'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '又は登録'
            yield 'を求める者は、使う領域と理由を'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'に申し出る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、申し出た者が領域の表の「入室できる者」に当たり、業務に必要な領域だけを求めているときに、承認する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、鍵を渡し'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '、又は登録し'
            yield 'た日に、その内容を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'key_register')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、受け取った者の署名を受ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵を持つ者は、ほかの者に貸し、'
            )
            if (undefined(name='entry_means_has_code') if l_0_entry_means_has_code is missing else l_0_entry_means_has_code):
                pass
                yield '教え、'
            yield (
                '又は複製してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵を持つ者は、自分が開けた出入口から、許可のない者を一緒に入れてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、使わない合鍵を、施錠した保管庫に入れる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、退職、異動又は契約の終了により入室が不要になった者の鍵を、その日のうちに回収'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield 'し、又は登録を消す'
            else:
                pass
                yield 'する'
            yield '。</w:t></w:r></w:p>'
            if (undefined(name='entry_means_has_code') if l_0_entry_means_has_code is missing else l_0_entry_means_has_code):
                pass
                yield '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield (
                    'は、暗証番号を知る者の入室が不要になった日のうちに、暗証番号を変える。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、暗証番号を、毎年'
                yield escape(environment.finalize((undefined(name='premises_review_month') if l_0_premises_review_month is missing else l_0_premises_review_month)))
                yield 'にも変える。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">鍵をなくした者は、直ちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に届け出る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、届出を受けた日のうちに、'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '登録を無効にし、又は'
            yield (
                '錠の取替えを手配する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、毎年'
            yield escape(environment.finalize((undefined(name='premises_review_month') if l_0_premises_review_month is missing else l_0_premises_review_month)))
            yield 'に、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'key_register')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を現物'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield '及び登録'
            yield (
                'と照らし、確かめた日を記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、入室が不要な者の鍵を見つけたときは、その日のうちに回収'
            if (undefined(name='entry_registered') if l_0_entry_registered is missing else l_0_entry_registered):
                pass
                yield 'し、又は登録を消す'
            else:
                pass
                yield 'する'
            yield '。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd226\ufdd2c05_areas_visitors\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">来訪者の受入れ</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
        if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">この節で来訪者とは、従業者でない者で領域に入るものをいう。ただし、'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield '及びその付添いの者は、'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'を迎える場所とした領域では、来訪者としない。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、来訪者を出入口で迎え、名前、用件及び訪問先を確かめてから中に通す。</w:t></w:r></w:p>'
        if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
            pass
            yield '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'を迎える場所のほかに'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield (
                'を通すときは、案内し、その場所を離れるまで付き添う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、'
            )
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'を迎える場所では、ほかの'
            yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
            yield 'の書類及び画面を見える所に置かず、氏名その他の情報を周りに聞こえる声で話してはならない。</w:t></w:r></w:p>'
        if (undefined(name='visitor_record_is_log') if l_0_visitor_record_is_log is missing else l_0_visitor_record_is_log):
            pass
            yield '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">迎えた従業者は、来訪者の出入りを、その都度</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'visitor_log')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。ただし、出入口で用が済む配達の者については、記録を省くことができる。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、来訪者の出入りの記録が受付又は入館の仕組みに残っていることを、3か月に1回確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">仕組みが使えないときは、迎えた従業者が、来訪者の出入りを</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'visitor_log')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        yield (
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、来訪者を、従業者のいない所に一人で置いてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">工事、保守又は清掃を頼む従業者は、来る日時、作業者の名前及び作業の内容を前日までに確かめ、工事又は保守の作業に立ち会う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、無人の時間に業者を入れてはならない。ただし、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の承認を得て、入る領域と時間を限って入れることができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd236\ufdd2c05_areas_closing\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">退勤と施錠</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、退勤するときに、書類'
        )
        if (undefined(name='night_storage_is_cabinet') if l_0_night_storage_is_cabinet is missing else l_0_night_storage_is_cabinet):
            pass
            yield '、媒体'
            if (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
                pass
                yield '、タブレット'
            yield '及びノートパソコン'
        elif (undefined(name='smart_devices') if l_0_smart_devices is missing else l_0_smart_devices):
            pass
            yield '、媒体及びタブレット'
        else:
            pass
            yield '及び媒体'
        yield 'を、施錠できる引出し又は保管庫に入れる。</w:t></w:r></w:p>'
        if (not (undefined(name='night_storage_is_cabinet') if l_0_night_storage_is_cabinet is missing else l_0_night_storage_is_cabinet)):
            pass
            yield '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ノートパソコンを使う従業者は、退勤するときに、ノートパソコンを盗難防止のワイヤーで机に固定する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">領域から最後に出る従業者は、窓及び出入口の施錠、消灯並びに火の始末を確かめてから出る。</w:t></w:r></w:p>'
        if (undefined(name='intruder_alarm') if l_0_intruder_alarm is missing else l_0_intruder_alarm):
            pass
            yield (
                '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">最後に出る従業者は、警備を開始してから、出入口を閉める。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、警備を解除する番号又はカードを、鍵と同じ方法で管理する。</w:t></w:r></w:p>'
        if (undefined(name='last_exit_record_is_checklist') if l_0_last_exit_record_is_checklist is missing else l_0_last_exit_record_is_checklist):
            pass
            yield '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">最後に出る従業者は、確かめた結果と時刻を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'last_exit_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。翌営業日に最初に入る従業者は、記録と、侵入の跡がないことを確かめる。</w:t></w:r></w:p>'
            if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
                yield 'は、3か月に1回、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'last_exit_check')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録の抜けがないことを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
                yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
                yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'は、3か月に1回、警備又は入退室の仕組みの記録により、施錠の忘れがないことを確かめ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">仕組みが使えないときは、最後に出る従業者が、確かめた結果と時刻を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'last_exit_check')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">侵入の跡又は施錠の忘れを見つけた従業者は、物を動かさずに、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
        if (undefined(name='cameras') if l_0_cameras is missing else l_0_cameras):
            pass
            yield (
                '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd247\ufdd2c05_areas_cameras\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">防犯カメラ</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'は、防犯カメラを次のとおり使う。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">防犯及びインシデントの調査のほかに使わず、撮っていることを、撮る場所の入口に掲示する。更衣室、休憩室及び便所に置いてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">映像を'
            )
            yield escape(environment.finalize((undefined(name='camera_days') if l_0_camera_days is missing else l_0_camera_days)))
            yield '日間保存し、その後に消す。インシデントの調査に使う映像は、書き出して施錠した保管庫に入れ、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_procedure_evidence')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">の期間が過ぎた後に消す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">映像を見る者は、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield '及びその指示を受けた者に限り、見た日、者及び理由を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'routine_check')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">映像を'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'の者に見せ、又は渡すのは、法令に基づく求めがあるときに限る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">録画の装置を、施錠した場所に置き、初期のパスワードを変えて使う。</w:t></w:r></w:p>'
            )
        if (undefined(name='my_number') if l_0_my_number is missing else l_0_my_number):
            pass
            yield (
                '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd253\ufdd2c05_areas_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">特定個人情報を扱う区域</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'mynumber')))
            yield (
                'を扱う区域は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c05_tbl_mynumber \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc05_tbl_mynumber\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd254\ufdd2c05_tbl_mynumber\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/><w:r><w:t xml:space="preserve">\u3000特定個人情報を扱う区域</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="特定個人情報を扱う区域。"/><w:tblDescription w:val="列は、区域、意味、場所。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1361"/><w:gridCol w:w="4264"/><w:gridCol w:w="3447"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">区域</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4264" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">意味</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">場所</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">管理区域</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4264" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">特定個人情報のファイルを扱う情報システム及びその書類を置く区域をいう。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='mynumber_control_area') if l_0_mynumber_control_area is missing else l_0_mynumber_control_area)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr>'
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1361" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">取扱区域</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4264" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">特定個人情報を使う事務を行う区域をいう。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='mynumber_handling_area') if l_0_mynumber_handling_area is missing else l_0_mynumber_handling_area)))
            yield (
                '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
                '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_officer')))
            yield (
                'は、管理区域に入る者及び持ち込む機器を、特定個人情報の事務に必要なものに限る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
            yield (
                'は、特定個人情報の書類及び媒体を、取扱区域で使い、使わないときは管理区域に戻す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'mynumber_staff')))
            yield 'は、取扱区域で事務を行うときは、席の向き又は間仕切りにより、ほかの者から画面及び書類が見えないようにする。</w:t></w:r></w:p>'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            for l_1_area in (undefined(name='areas') if l_0_areas is missing else l_0_areas):
                _loop_vars = {}
                pass
                yield '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd258\ufdd2c05_area_'
                yield escape(environment.finalize(environment.getattr(l_1_area, 'id')))
                yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">領域の表（'
                yield escape(environment.finalize(environment.getattr(l_1_area, 'name')))
                yield (
                    '）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2268"/><w:gridCol w:w="6804"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'name')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">所在</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'location')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                if (undefined(name='area_levels_listed') if l_0_area_levels_listed is missing else l_0_area_levels_listed):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">区分</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_1_area, 'level')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">入室できる者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'users')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">施錠</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'locking')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">設置できる機器</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'equipment')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">制限すること</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'restrictions')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                if environment.getattr(l_1_area, 'receives'):
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
                    yield (
                        'を迎える場所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">当たる</w:t></w:r></w:p></w:tc></w:tr>'
                    )
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">部外者の管理</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'outsiders')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">管理記録</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'records')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">侵入の検知</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'intrusion')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">来訪者の名札</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'badges')))
                yield (
                    '</w:t></w:r></w:p></w:tc></w:tr>'
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2268" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">火災対策</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6804" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_area, 'fire')))
                yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            l_1_area = missing
        yield (
            '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd259\ufdd2c05_facilities\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">関連設備の管理</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
        yield (
            'は、IT機器を支える設備を、次のとおり管理する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">ネットワーク機器（ルーター、無線LANの親機など、通信をつなぐ機器をいう。）は、来訪者の手が届かない場所に置く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">通信の配線は、人の通る床に露出させず、保護材で覆い、又は壁に沿わせて固定する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電源タップは、表示された定格の電力の範囲で使い、タップにタップをつないではならない。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield (
                '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">IT機器及び書類の保管庫は、水がかかる場所に置き、又は床に直接置いてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">高さ150センチメートルを超える棚及びラックは、地震で倒れないように壁又は床に固定する。</w:t></w:r></w:p>'
            )
        if (undefined(name='own_servers') if l_0_own_servers is missing else l_0_own_servers):
            pass
            yield '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">サーバー及び'
            yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'nas')))
            yield 'は、施錠できる部屋、ラック又は収納庫に置き、室温を'
            yield escape(environment.finalize((undefined(name='server_room_temperature') if l_0_server_room_temperature is missing else l_0_server_room_temperature)))
            yield '度以下に保つ。</w:t></w:r></w:p>'
            if (undefined(name='ups') if l_0_ups is missing else l_0_ups):
                pass
                yield '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">サーバー及びNASは、停電のときに自動で安全に停止するように、無停電電源装置につなぐ。電池は、製造元が示す時期までに取り替える。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">毎年'
        yield escape(environment.finalize((undefined(name='premises_review_month') if l_0_premises_review_month is missing else l_0_premises_review_month)))
        yield 'に、配線、電源'
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '、転倒の防止'
        if (undefined(name='own_servers') if l_0_own_servers is missing else l_0_own_servers):
            pass
            yield '、空調'
        yield '及び消火器の期限を点検し、結果を</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'audit_checklist')))
        yield (
            '</w:t></w:r><w:r><w:t xml:space="preserve">に記録する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">点検で見つけた不備は、点検の日から30日以内に直す。ただし、工事を要するものは、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield (
            'の承認を得て、期限を定めて直すことができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd269\ufdd2c05_conduct\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">領域内注意事項</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、領域の中で次のことを守る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd270\ufdd2c05_conduct_papers\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">書類と複合機</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">印刷し、又は複写した者は、複合機から書類と原稿をその場で取り出す。</w:t></w:r></w:p>'
        )
        if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
            pass
            yield '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">持ち主の分からない書類を見つけた者は、その日のうちに'
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'に渡す。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">打合せをした者は、終わったときに、ホワイトボードを消し、書類及び媒体が残っていないことを確かめる。</w:t></w:r></w:p>'
        if (undefined(name='fax') if l_0_fax is missing else l_0_fax):
            pass
            yield (
                '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">FAXを送る者は、登録した宛先を選ぶか、入力した番号を送信の前に声に出して読み、送り先の番号と照らす。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize((undefined(name='label_middle') if l_0_label_middle is missing else l_0_label_middle)))
            yield '以上の情報をFAXで送る者は、送る前に相手に電話し、受信を待ってもらい、送った後に届いたことを確かめる。</w:t></w:r></w:p>'
            if (not (undefined(name='small') if l_0_small is missing else l_0_small)):
                pass
                yield '<w:p>\ufdd0n76\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">宛先の登録は、'
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
                yield 'が指名した者だけが行い、登録の後に試しの送信で相手を確かめる。</w:t></w:r></w:p>'
            yield '<w:p>\ufdd0n77\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">誤った宛先に送った者は、直ちに</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.call(context, (undefined(name='ref') if l_0_ref is missing else l_0_ref), 'c10_reporting')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">に従って届け出る。</w:t></w:r></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n78\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd278\ufdd2c05_conduct_small\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">撮影、会話及び電話</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
                '<w:p>\ufdd0n79\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">領域の中で撮影又は録音をしようとする者は、'
            )
            if (undefined(name='photo_approver_is_officer') if l_0_photo_approver_is_officer is missing else l_0_photo_approver_is_officer):
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            else:
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'の承認を得る。来訪者に用件のある従業者は、このことを来訪者に伝える。</w:t></w:r></w:p>'
            if (undefined(name='photo_for_work') if l_0_photo_for_work is missing else l_0_photo_for_work):
                pass
                yield '<w:p>\ufdd0n80\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務の記録として'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の機器で行う撮影及び録音（'
                yield escape(environment.finalize((undefined(name='photo_kinds') if l_0_photo_kinds is missing else l_0_photo_kinds)))
                yield (
                    '）は、承認を要しない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n81\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">撮影し、又は録音した者は、その日のうちに、決められた保存先に移し、機器から消す。私有の機器で撮ってはならない。</w:t></w:r></w:p>'
                )
            if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
                pass
                yield '<w:p>\ufdd0n82\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
                yield 'が撮影し、又は録音しようとするのを見た従業者は、ほかの'
                yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
                yield '、書類及び画面が入らないように求める。</w:t></w:r></w:p>'
            yield (
                '<w:p>\ufdd0n83\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">来訪者のいる場所、飲食店及び乗り物の中で、公開していない情報を話してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n84\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電話で情報を求められた者は、名乗りだけで相手を信じず、知っている番号にかけ直して本人であることを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n85\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">設定の変更、パスワード又は認証の番号を電話で求められた者は、答えずに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に届け出る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n86\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">見慣れない者を見た従業者は、用件を尋ねる。用件を答えない者は、一人で引き止めず、直ちに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に知らせる。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p>\ufdd0n87\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd287\ufdd2c05_conduct_photo\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">撮影と録音</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
                '<w:p>\ufdd0n88\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">領域の中で撮影又は録音をしてはならない。ただし、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'photo_request')))
            yield '</w:t></w:r><w:r><w:t xml:space="preserve">を提出し、'
            if (undefined(name='photo_approver_is_officer') if l_0_photo_approver_is_officer is missing else l_0_photo_approver_is_officer):
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            else:
                pass
                yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield 'の承認を得て、行うことができる。</w:t></w:r></w:p>'
            if (not (undefined(name='photo_for_work') if l_0_photo_for_work is missing else l_0_photo_for_work)):
                pass
                yield '<w:p>\ufdd0n89\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者が業務の記録として'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の機器で行う撮影及び録音は、口頭の承認で行うことができる。</w:t></w:r></w:p>'
            if (undefined(name='photo_for_work') if l_0_photo_for_work is missing else l_0_photo_for_work):
                pass
                yield '<w:p>\ufdd0n90\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">業務の記録として'
                yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
                yield 'の機器で行う撮影及び録音（'
                yield escape(environment.finalize((undefined(name='photo_kinds') if l_0_photo_kinds is missing else l_0_photo_kinds)))
                yield (
                    '）は、承認を要しない。</w:t></w:r></w:p>'
                    '<w:p>\ufdd0n91\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">撮影し、又は録音した者は、その日のうちに、決められた保存先に移し、機器から消す。私有の機器で撮ってはならない。</w:t></w:r></w:p>'
                )
            if (undefined(name='receives_people') if l_0_receives_people is missing else l_0_receives_people):
                pass
                yield '<w:p>\ufdd0n92\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
                yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
                yield 'が撮影し、又は録音しようとするのを見た従業者は、ほかの'
                yield escape(environment.finalize((undefined(name='customer') if l_0_customer is missing else l_0_customer)))
                yield '、書類及び画面が入らないように求める。</w:t></w:r></w:p>'
            yield (
                '<w:p>\ufdd0n93\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">撮影した者は、書類、画面、ホワイトボード、名札及び来訪者が写っていないことを、使う前に確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n94\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">来訪者に用件のある従業者は、撮影及び録音の制限を、領域に入る前に伝える。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n95\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd295\ufdd2c05_conduct_talk\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">会話と電話</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
                '<w:p>\ufdd0n96\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">来訪者のいる場所、エレベーター、飲食店及び乗り物の中で、公開していない情報を話してはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n97\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">電話で情報を求められた者は、名乗りだけで相手を信じず、知っている番号にかけ直して本人であることを確かめる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n98\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者の住所、私用の電話番号、在籍の状況及び休みの理由を、電話で'
            )
            yield escape(environment.finalize((undefined(name='outside') if l_0_outside is missing else l_0_outside)))
            yield (
                'の者に伝えてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n99\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">設定の変更、パスワード又は認証の番号を電話で求められた者は、答えずに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'system_admin')))
            yield (
                'に届け出る。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n100\ufdd1<w:pPr><w:pStyle w:val="Heading3"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd2100\ufdd2c05_conduct_strangers\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">見慣れない者への声掛け</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
                '<w:p>\ufdd0n101\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">付き添いのない見慣れない者を見た従業者は、用件を尋ね、出入口又は訪問先まで案内する。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n102\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">用件を答えない者を見た従業者は、一人で引き止めず、直ちに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield 'に知らせる。</w:t></w:r></w:p>'
        yield '<w:p>\ufdd0n103\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd2103\ufdd2c05_delivery\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">搬入物の受け渡し</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
        if (undefined(name='small') if l_0_small is missing else l_0_small):
            pass
            yield (
                '<w:p>\ufdd0n104\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、郵便物を営業日ごとに郵便受けから取り出し、宅配便を出入口で受け取る。配達の者を奥に入れてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n105\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取った従業者は、その日のうちに宛名の者に渡す。書留及び媒体は、手渡しする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n106\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、差出人に心当たりのない荷物を開けず、'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
            yield (
                'に知らせる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n107\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、送り主を確かめられない媒体又は機器を、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'のIT機器につないではならない。</w:t></w:r></w:p>'
        else:
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">郵便物及び宅配便の受取場所は、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF c05_tbl_delivery \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rc05_tbl_delivery\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">のとおりとする。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n108\ufdd1<w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd2108\ufdd2c05_tbl_delivery\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">表 </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 1 \\s </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0sHeading1\ufdd2\\s\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">-</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> SEQ 表 \\* ARABIC \\s 1 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0q表\ufdd2\\*\ufdd2ARABIC\ufdd2\\s\ufdd21\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/><w:r><w:t xml:space="preserve">\u3000郵便物及び宅配便の受取場所</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="郵便物及び宅配便の受取場所。"/><w:tblDescription w:val="列は、拠点、郵便物、宅配便。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2359"/><w:gridCol w:w="3356"/><w:gridCol w:w="3357"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">拠点</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3356" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">郵便物</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3357" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">宅配便</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_place in (undefined(name='delivery_places') if l_0_delivery_places is missing else l_0_delivery_places):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2359" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_place, 'site')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3356" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_place, 'mail')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3357" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_place, 'parcel')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_place = missing
            yield (
                '</w:tbl>'
                '<w:p>\ufdd0n109\ufdd1<w:pPr><w:pStyle w:val="番号（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、配達の者を、受取場所より奥に入れてはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n110\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取った従業者は、宛名の者又は部門に、その日のうちに渡す。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n111\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">書留、配達の記録が付いた郵便物又は媒体を受け取った従業者は、</w:t></w:r><w:r><w:rPr><w:rStyle w:val="参照"/></w:rPr><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.call(context, (undefined(name='form') if l_0_form is missing else l_0_form), 'registered_mail_log')))
            yield (
                '</w:t></w:r><w:r><w:t xml:space="preserve">に記録し、渡すときに受領の署名を受ける。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n112\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、業務の荷物を、屋外に置いたままにする方法で受け取ってはならない。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n113\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">差出人に心当たりのない荷物を受け取った従業者は、開けずに'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'department_head')))
            yield (
                'に知らせる。</w:t></w:r></w:p>'
                '<w:p>\ufdd0n114\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">従業者は、送り主を確かめられない媒体又は機器を、'
            )
            yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
            yield 'のIT機器につないではならない。</w:t></w:r></w:p>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd2\ufdd2c05_end\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
            '<w:p>\ufdd0n115\ufdd1<w:pPr><w:pStyle w:val="附則項"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程は、'
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
            '<w:p>\ufdd0n116\ufdd1<w:pPr><w:pStyle w:val="附則項（表の前）"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="101"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">この規程を変えたときは、変えた日と内容を次の表に記す。</w:t></w:r></w:p>'
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
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b23\ufdd2\ufdd2c05_amended_'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">附則（'
            yield escape(environment.finalize(environment.getattr(l_1_a, 'date')))
            yield (
                '改訂）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e23\ufdd1"/></w:p>'
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
        yield '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>第5章\u3000'
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
    'chapter': 5,
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
        'section': ('numbering.xml-3740b1a1', {
            1: (1, ((5, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-d35a5343', {
            1: (1, ((5, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
        (1, 0, 1, 'Heading1'),
        (1, 1, 2, 'Heading2'),
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
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 2, 3, 'Heading3'),
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
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (0, 0, 0, 'Caption'),
        (1, 3, 0, '番号（表の後）'),
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
        'area_levels',
        'area_levels_listed',
        'areas',
        'camera_days',
        'cameras',
        'company_name',
        'customer',
        'delivery_places',
        'doc',
        'entry_means',
        'entry_means_has_code',
        'entry_more_than_keys',
        'entry_registered',
        'established_on',
        'fax',
        'form',
        'gloss',
        'history',
        'intruder_alarm',
        'label_middle',
        'last_exit_record_is_checklist',
        'my_number',
        'mynumber_control_area',
        'mynumber_handling_area',
        'night_storage_is_cabinet',
        'outside',
        'own_servers',
        'photo_approver_is_officer',
        'photo_for_work',
        'photo_kinds',
        'premises_review_month',
        'receives_people',
        'replaces_old_rules',
        'revised_on',
        'role',
        'server_room_temperature',
        'small',
        'smart_devices',
        'ups',
        'visitor_record_is_log',
        'we',
    ),
}
