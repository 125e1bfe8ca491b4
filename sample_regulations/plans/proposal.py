"""The template proposal.docx, compiled. Written by `make templates`."""

TEMPLATE = 'c824b72949077fd4cc327e54d4263743b8711ddebd7a0b17ec605377b3eff8fa'
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
        l_0_revision = resolve('revision')
        l_0_changed_documents = resolve('changed_documents')
        l_0_open_conflicts = resolve('open_conflicts')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2proposal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">規程の改訂の承認願</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="版表示"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="右寄せ"/></w:pPr><w:r><w:t xml:space="preserve">提出した日\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002\u2002\u2002年\u2002\u2002\u2002月\u2002\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt><w:r><w:br/><w:t xml:space="preserve">作成者\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="役職及び氏名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">役職及び氏名</w:t></w:r></w:sdtContent></w:sdt></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'approver')))
        yield (
            '\u3000殿</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">次のとおり規程を改訂したいので、承認を求める。変わる規則の新旧は、添えた新旧対照表のとおりである。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd2\ufdd2proposal_what\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">改訂の内容</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2177"/><w:gridCol w:w="6895"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">版</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">第'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'before')))
        yield '版から第'
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'version')))
        yield (
            '版へ</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">効力をもつ日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'date')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">変える内容</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'summary')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">理由</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'reason')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">関係する法令その他の変更</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'facts')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">影響を受ける者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'affected')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">経過措置</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'later')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">まだ決めていないこと</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'open')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd2\ufdd2proposal_documents\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">変わる文書</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、文書、変わる所、規則の数。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3084"/><w:gridCol w:w="4718"/><w:gridCol w:w="1270"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">文書</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">変わる所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">規則の数</w:t></w:r></w:p></w:tc></w:tr>'
        )
        for l_1_c in (undefined(name='changed_documents') if l_0_changed_documents is missing else l_0_changed_documents):
            _loop_vars = {}
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_c, 'title')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_c, 'places')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr(l_1_c, 'count')))
            yield '</w:t></w:r></w:p></w:tc></w:tr>'
        l_1_c = missing
        if environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'has_others'):
            pass
            yield (
                '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3084" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">規則のない文書</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4718" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
            )
            yield escape(environment.finalize(environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'others')))
            yield (
                '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表本文（中央）"/></w:pPr><w:r><w:t xml:space="preserve">―</w:t></w:r></w:p></w:tc></w:tr>'
            )
        yield '</w:tbl>'
        if environment.getattr((undefined(name='revision') if l_0_revision is missing else l_0_revision), 'has_conflicts'):
            pass
            yield (
                '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd2\ufdd2proposal_open\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">承認の前に決めること</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
                '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">次の所では、手を入れた文と新しい文とが、同じ言葉を別々に変えている。どちらにするかを決める。</w:t></w:r></w:p>'
                '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、文書、今の文、決めること。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1996"/><w:gridCol w:w="2721"/><w:gridCol w:w="4355"/></w:tblGrid>'
                '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">文書</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">今の文</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">決めること</w:t></w:r></w:p></w:tc></w:tr>'
            )
            for l_1_c in (undefined(name='open_conflicts') if l_0_open_conflicts is missing else l_0_open_conflicts):
                _loop_vars = {}
                pass
                yield (
                    '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1996" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'title')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2721" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'about')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4355" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr(l_1_c, 'said')))
                yield '</w:t></w:r></w:p></w:tc></w:tr>'
            l_1_c = missing
            yield '</w:tbl>'
        yield (
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd2\ufdd2proposal_decision\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">承認</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2177"/><w:gridCol w:w="6895"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">結果及び条件</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="承認する" w:value="承認する"/><w:listItem w:displayText="条件を付けて承認する" w:value="条件を付けて承認する"/><w:listItem w:displayText="承認しない" w:value="承認しない"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">承認する・条件を付けて承認する・承認しない</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="条件"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">条件</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2177" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">日付及び署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6895" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="署名"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">署名</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
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
        'section': ('numbering.xml-262f4b06', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-3d8d7ce5', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
    ),
    'variables': (
        'changed_documents',
        'company_name',
        'doc',
        'label_middle',
        'open_conflicts',
        'revised_on',
        'revision',
    ),
}
