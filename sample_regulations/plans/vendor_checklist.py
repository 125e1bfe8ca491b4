"""The template vendor_checklist.docx, compiled. Written by `make templates`."""

TEMPLATE = '5356865279e9e967448ad0c12e7187b88ba710c6b8e47e7c690de2377b788308'
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
        l_0_security_officer = resolve('security_officer')
        l_0_vendor_cost_days = resolve('vendor_cost_days')
        l_0_gloss = resolve('gloss')
        l_0_fact = resolve('fact')
        l_0_we = resolve('we')
        l_0_vendor_notice_hours = resolve('vendor_notice_hours')
        l_0_vendor_pass_percent = resolve('vendor_pass_percent')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2vendor_checklist\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">委託先評価チェックリスト</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="版表示"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield (
            '</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd2\ufdd2vendor_checklist_request\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">回答のお願い</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="2722"/><w:gridCol w:w="6350"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">宛先（委託先の名前、担当の方）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">差出人</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='role') if l_0_role is missing else l_0_role), 'security_officer')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='security_officer') if l_0_security_officer is missing else l_0_security_officer), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">電話・メール</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='security_officer') if l_0_security_officer is missing else l_0_security_officer), 'phone')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='security_officer') if l_0_security_officer is missing else l_0_security_officer), 'email')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">お送りする日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">回答の期限</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">お願いしている業務</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="2722" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">お渡しする情報</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6350" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="本文（表の後）"/></w:pPr><w:r><w:t xml:space="preserve">お預けする情報を安全に取り扱っていただくため、対策の状況を伺います。次の表に回答のうえ、期限までに上の差出人へお送りください。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">「いいえ」があっても、それだけでお取引をやめることはありません。守る情報の重さに応じて、必要な対策を一緒に決めます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">対策に費用がかかるときは、費用の負担を協議しますので、遠慮なくお申し出ください。お申し出から'
        )
        yield escape(environment.finalize((undefined(name='vendor_cost_days') if l_0_vendor_cost_days is missing else l_0_vendor_cost_days)))
        yield (
            '日以内に、協議の場を設けます。お申し出を理由に、不利な取扱いはいたしません。特定の製品やサービスの購入をお願いすることもありません。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd2\ufdd2vendor_checklist_howto\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">記入のしかた</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">回答は、「はい」「一部」「いいえ」「該当なし」から選んでください。該当なしのときは、根拠資料の欄に理由を書いてください。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">根拠資料の欄には、規程や記録の名前を書いてください。資料そのものを送る必要はありません。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">「いいえ」と「一部」の項目は、直す予定があれば是正期限の欄に日付を入れてください。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">お一人で営んでいる方は、従業者を「ご自身」と読み替えてください。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr><w:r><w:t xml:space="preserve">ISMS認証又はプライバシーマークをお持ちのときは、証書の写しを添えると、No 1から6までの回答を省くことができます。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
            '<w:sectPr><w:headerReference w:type="default" r:id="rId_header1"/><w:footerReference w:type="default" r:id="rId_footer1"/><w:type w:val="nextPage"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/></w:sectPr></w:pPr></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd2\ufdd2vendor_checklist_items\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">確認する項目</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、No、分類、項目、回答、根拠資料、是正期限。"/></w:tblPr><w:tblGrid><w:gridCol w:w="560"/><w:gridCol w:w="1681"/><w:gridCol w:w="5321"/><w:gridCol w:w="3081"/><w:gridCol w:w="1540"/><w:gridCol w:w="1821"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">No</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">分類</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">項目</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">回答</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">根拠資料</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">是正期限</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">管理体制</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">基本方針を文書にし、代表者が承認していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">管理体制</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報セキュリティの責任者を決めていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">3</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">管理体制</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">情報の取扱いを定めた規程や手順書がありますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">4</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">管理体制</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">事故のときの手順と連絡先を文書にしていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">5</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">従業者の監督</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う人に、年1回以上、教育をしていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">6</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">従業者の監督</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">取り扱う人から、秘密を守る誓約書を受け取っていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">7</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">事務所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">部外者の入室を制限し、入退室の記録を残していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">8</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">事務所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機密の書類と媒体を、鍵のかかる場所に保管していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">9</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器・媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">パソコンや媒体の盗難を防いでいますか（固定、施錠など）。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">10</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器・媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">許可のない複製や持出しを防いでいますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">11</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器・媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">送付や運搬のとき、暗号化、封かんなどで守っていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">12</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">機器・媒体</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">書類と媒体を復元できないように廃棄する手順がありますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">13</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">マルウェア対策ソフトの定義を自動で更新していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">14</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">利用者ごとにアカウントを分けていますか（共用しない）。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">15</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">業務に必要な人だけが情報を使えるように制限していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">16</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">クラウドサービスと事業所の外からの接続に、'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'mfa')))
        yield (
            'を使っていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">17</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">バックアップを切り離して保管し、年1回以上、復元を試していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">18</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">重大な'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'vulnerability')))
        yield 'の修正を、公開から'
        yield escape(environment.finalize(environment.getattr((undefined(name='fact') if l_0_fact is missing else l_0_fact), 'patch_days')))
        yield (
            '日以内に適用していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">19</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">サーバー・パソコン</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'log')))
        yield (
            'を取り、異常の有無を確かめていますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">20</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">外部との関係</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">別の者に再委託するときは、事前に'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'の承諾を得て、再委託先を監督していますか（再委託しないときは「該当なし」）。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">21</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">外部との関係</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield 'の情報を置くクラウドサービスと保存国を把握し、'
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'ai')))
        yield (
            'への入力を制限していますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">22</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">外部との関係</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">テレワークの規則がありますか（行わないときは「該当なし」）。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="560" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">23</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1681" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">外部との関係</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5321" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">漏えい又はそのおそれを知ってから'
        )
        yield escape(environment.finalize((undefined(name='vendor_notice_hours') if l_0_vendor_notice_hours is missing else l_0_vendor_notice_hours)))
        yield '時間以内に、'
        yield escape(environment.finalize((undefined(name='we') if l_0_we is missing else l_0_we)))
        yield (
            'へ知らせる手順がありますか。</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="3081" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="一部" w:value="一部"/><w:listItem w:displayText="いいえ" w:value="いいえ"/><w:listItem w:displayText="該当なし" w:value="該当なし"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・一部・いいえ・該当なし</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1821" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="区切り"/>'
            '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/></w:sectPr></w:pPr></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd2\ufdd2vendor_checklist_signature\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">回答した方</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3447"/><w:gridCol w:w="5625"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">回答した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">名称（屋号）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">部署、役職及び氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">事故が起きたときの連絡先（夜間及び休日を含む）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">費用についてのご相談（なければ「なし」）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd2\ufdd2vendor_checklist_result\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">評価（'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield (
            'が記入します）</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3447"/><w:gridCol w:w="5625"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">評価した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">評価した者の氏名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">合計点（はい2点、一部1点、いいえ0点）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">満点（46点から、該当なし1項目につき2点を引く）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">割合（合計点÷満点×100。合格は'
        )
        yield escape(environment.finalize((undefined(name='vendor_pass_percent') if l_0_vendor_pass_percent is missing else l_0_vendor_pass_percent)))
        yield (
            '％以上）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">No 4、12、13、14、23がすべて「はい」</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="はい" w:value="はい"/><w:listItem w:displayText="いいえ" w:value="いいえ"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">はい・いいえ</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">判定</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="合格" w:value="合格"/><w:listItem w:displayText="条件付き" w:value="条件付き"/><w:listItem w:displayText="不合格" w:value="不合格"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">合格・条件付き・不合格</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">求める是正、期限及び費用の協議の結果</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">承認した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3447" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">承認者の署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5625" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
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
        pass
        yield (
            '<w:ftr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="フッター（横）"/></w:pPr><w:r><w:t xml:space="preserve">関係者限り</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> NUMPAGES </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>'
        )
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

def part_4(environment):
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
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（横）"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 会社名 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 版 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield (
            '版</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（横・下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> STYLEREF 改訂日 </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize((undefined(name='revised_on') if l_0_revised_on is missing else l_0_revised_on)))
        yield '</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>'
    blocks = {}
    debug_info = ''
    return locals()

def part_5(environment):
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
    'names': ('[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/fontTable.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/header1.xml', 'word/header2.xml', 'word/numbering.xml', 'word/settings.xml', 'word/styles.xml', 'word/theme/theme1.xml', 'word/webSettings.xml', 'docProps/core.xml', 'docProps/app.xml'),
    'body': 'word/document.xml',
    'styles': 'word/styles.xml',
    'numbering': 'word/numbering.xml',
    'chapter': 1,
    'open_item_style': '要記入',
    'needs_stock': '',
    'static': {
        '[Content_Types].xml': '[Content_Types].xml-54ddaad3',
        '_rels/.rels': '.rels-31fdca0a',
        'word/_rels/document.xml.rels': 'document.xml.rels-312ad092',
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
        'word/footer2.xml': (part_2, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/header1.xml': (part_3, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/header2.xml': (part_4, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'docProps/core.xml': (part_5, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
    },
    'numberings': {
        'section': ('numbering.xml-27609262', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '%2.', None, False), (1, 'decimal', '%2.%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            105: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
        'article': ('numbering.xml-5ca05206', {
            1: (1, ((1, 'decimal', '第%1章', None, False), (1, 'decimal', '第%2条', None, False), (1, 'decimal', '%3', None, False), (1, 'decimal', '(%4)', None, False), (1, 'decimalEnclosedCircle', '%5', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            2: (2, ((1, 'bullet', '・', None, False), (1, 'bullet', '－', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            3: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {}),
            101: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            102: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            103: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            104: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
            105: (3, ((1, 'decimal', '%1', None, False), (1, 'decimal', '(%2)', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False), (1, 'none', '', None, False)), {0: 1}),
        }),
    },
    'paragraphs': (
    ),
    'variables': (
        'company_name',
        'doc',
        'fact',
        'gloss',
        'revised_on',
        'role',
        'security_officer',
        'vendor_cost_days',
        'vendor_notice_hours',
        'vendor_pass_percent',
        'we',
    ),
}
