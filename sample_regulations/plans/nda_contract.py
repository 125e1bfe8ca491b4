"""The template nda_contract.docx, compiled. Written by `make templates`."""

TEMPLATE = '07df2feeaed3216351d37731d2e6fd597dbec7706db85240a6eb8f7b53dfbf39'
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
        l_0_edition = resolve('edition')
        l_0_company_name = resolve('company_name')
        l_0_oral_confirm_days = resolve('oral_confirm_days')
        l_0_gloss = resolve('gloss')
        l_0_law = resolve('law')
        l_0_nda_contract_notice_hours = resolve('nda_contract_notice_hours')
        l_0_nda_contract_return_days = resolve('nda_contract_return_days')
        l_0_nda_contract_years = resolve('nda_contract_years')
        l_0_nda_contract_survival_years = resolve('nda_contract_survival_years')
        l_0_nda_contract_court = resolve('nda_contract_court')
        l_0_head_address = resolve('head_address')
        l_0_representative = resolve('representative')
        pass
        yield '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2nda_contract\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">秘密保持契約書</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
        if environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'mutual'):
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '（以下「甲」という。）と</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="相手の名称"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">相手の名称</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">（以下「乙」という。）は、取引を検討するために互いに示す情報の取扱いを、次のとおり契約する。</w:t></w:r></w:p>'
        else:
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
            yield '（以下「甲」という。）と</w:t></w:r><w:sdt><w:sdtPr><w:alias w:val="相手の名称"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">相手の名称</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t xml:space="preserve">（以下「乙」という。）は、取引を検討するために甲が示す情報の取扱いを、次のとおり契約する。</w:t></w:r></w:p>'
        yield (
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3810"/><w:gridCol w:w="5262"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">検討する取引（以下「本目的」という。）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5262" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="例\u3000受発注システムの開発の委託"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">例\u3000受発注システムの開発の委託</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">この契約の締結日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5262" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">甲の担当者（氏名、電話及びメール）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5262" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="454" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3810" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">乙の担当者（氏名、電話及びメール）</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5262" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p>\ufdd0n0\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd20\ufdd2nda_contract_purpose\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">目的</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            '<w:p>\ufdd0n1\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        if environment.getattr((undefined(name='edition') if l_0_edition is missing else l_0_edition), 'mutual'):
            pass
            yield 'この契約で、情報を示す側を「開示者」、受け取る側を「受領者」という。'
        else:
            pass
            yield 'この契約で、甲を「開示者」、乙を「受領者」という。'
        yield (
            '</w:t></w:r></w:p>'
            '<w:p>\ufdd0n2\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約は、いずれの当事者にも、本目的の取引を行う義務又は情報を示す義務を負わせない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n3\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b3\ufdd23\ufdd2nda_contract_information\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">秘密情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e3\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">この契約で「秘密情報」とは、本目的のために開示者が受領者に示した技術上、営業上その他の情報であって、次のいずれかに当たるものをいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n4\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">秘密である旨の表示を付けて渡した書面、データ、試作品その他の物</w:t></w:r></w:p>'
            '<w:p>\ufdd0n5\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">口頭、画面又は見学により、秘密であると告げて示し、示した日から'
        )
        yield escape(environment.finalize((undefined(name='oral_confirm_days') if l_0_oral_confirm_days is missing else l_0_oral_confirm_days)))
        yield (
            '日以内に要点を書面で送ったもの</w:t></w:r></w:p>'
            '<w:p>\ufdd0n6\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">前2号の物を調べて分かること及び前2号の情報を写し、又は加工したもの</w:t></w:r></w:p>'
            '<w:p>\ufdd0n7\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本目的の協議を行っている事実及びその内容</w:t></w:r></w:p>'
            '<w:p>\ufdd0n8\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b4\ufdd28\ufdd2nda_contract_marking\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">秘密の表示</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e4\ufdd1"/></w:p>'
            '<w:p>\ufdd0n9\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示者は、書面には各ページに、データにはファイル名又は初めのページに、「秘密」と表示する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n10\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">表示を付けられない物を渡すときは、添える送り状に「秘密」と書く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n11\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">表示を付け忘れた情報は、開示者が秘密であると知らせた時から秘密情報とする。受領者は、既に渡した先があるときは、その先を開示者に伝える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n12\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">渡した秘密情報は、別紙の一覧に双方で記録する。一覧に記録がないことは、秘密情報でない理由にならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n13\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b5\ufdd213\ufdd2nda_contract_exceptions\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">秘密情報から除く情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e5\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書"/></w:pPr><w:r><w:t xml:space="preserve">次の情報は、受領者が記録によって示したときに限り、秘密情報から除く。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n14\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取る前から公に知られていた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n15\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取った後に、受領者の落ち度によらず公に知られた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n16\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受け取る前から受領者が適法に保有していた情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n17\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">示す権限をもつ第三者から、秘密を守る約束なしに得た情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n18\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">秘密情報によらず、受領者が独自に生み出した情報</w:t></w:r></w:p>'
            '<w:p>\ufdd0n19\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b6\ufdd219\ufdd2nda_contract_use\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">使える範囲</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e6\ufdd1"/></w:p>'
            '<w:p>\ufdd0n20\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、秘密情報を本目的の検討だけに使う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n21\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、試作品又はプログラムを分解し、解析してはならない。ただし、開示者が書面で認めた方法によるときは、この限りでない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n22\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、秘密情報を用いて特許、意匠その他の権利を出願してはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n23\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b7\ufdd223\ufdd2nda_contract_people\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">見ることができる者</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e7\ufdd1"/></w:p>'
            '<w:p>\ufdd0n24\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、本目的の検討に必要な役員及び従業者だけに秘密情報を見せ、この契約に従わせる。その者が離れた後も同じとする。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n25\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、前号の者のほかに秘密情報を示すときは、相手の名称、示す情報及び理由を開示者に伝え、先に書面で承諾を得る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n26\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">前号により示した先の行いは、受領者の行いとみなす。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n27\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">弁護士、公認会計士その他の法令により秘密を守る者に相談するときは、必要な部分に限り、承諾なしに示すことができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n28\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b8\ufdd228\ufdd2nda_contract_law\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">法令による開示</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e8\ufdd1"/></w:p>'
            '<w:p>\ufdd0n29\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、裁判所又は官公署から法令に基づき提出を求められたときは、応じる範囲を最も狭くし、法令が許す限り、応じる前に開示者へ伝える。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n30\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約は、法令が保護する公益通報を制限しない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n31\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b9\ufdd231\ufdd2nda_contract_custody\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">保管及び複製</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e9\ufdd1"/></w:p>'
            '<w:p>\ufdd0n32\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、自らの秘密と同じ注意、少なくとも取引の通念により求められる注意を払い、秘密情報をほかの情報と分けて保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n33\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">紙及び物は鍵のかかる所に入れ、データには見てよい者だけのアカウントを設け、事業所の外から使うときは'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'mfa')))
        yield (
            'を用いる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n34\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">複製は、本目的の検討に必要な数までとし、元と同じ表示を付け、秘密情報として扱う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n35\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">私有の端末及び個人で契約したサービスには入れない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n36\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b10\ufdd236\ufdd2nda_contract_ai\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">クラウドサービス及び生成AI</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e10\ufdd1"/></w:p>'
            '<w:p>\ufdd0n37\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、秘密情報を置く'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'cloud')))
        yield (
            'を、受領者の名義で契約し、保存する国を答えられるものに限る。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n38\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、秘密情報を'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'ai')))
        yield (
            'に入力しない。ただし、開示者が、サービスの名称及び入力した情報を学習に使わない設定を確かめ、書面で承諾したものは、この限りでない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n39\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b11\ufdd239\ufdd2nda_contract_personal\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">個人情報</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e11\ufdd1"/></w:p>'
            '<w:p>\ufdd0n40\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">当事者の連絡先を除き、本目的の検討では、個人情報を渡さない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n41\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">個人情報を渡す必要があるときは、渡す前に、'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'appi_23'), 'name')))
        yield (
            'に従った取扱いを別の書面で取り決める。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n42\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">意図せず個人情報を受け取った者は、使わずに、翌営業日までに相手へ知らせ、返すか消去する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n43\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b12\ufdd243\ufdd2nda_contract_secrets\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">営業秘密</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e12\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">開示者は、秘密情報のうち自らが営業秘密（'
        )
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'unfair_competition_2_6'), 'name')))
        yield escape(environment.finalize(environment.getattr(environment.getattr((undefined(name='law') if l_0_law is missing else l_0_law), 'unfair_competition_2_6'), 'article')))
        yield (
            'に定めるものをいう。）として管理するものに、「営業秘密」と表示する。受領者は、その情報が営業秘密でなくなるまで、この契約に従う。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n44\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b13\ufdd244\ufdd2nda_contract_incident\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">事故の知らせ</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e13\ufdd1"/></w:p>'
            '<w:p>\ufdd0n45\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、秘密情報の漏れ、紛失又はそれらの疑いに気付いたときは、広がるのを止め、'
        )
        yield escape(environment.finalize((undefined(name='nda_contract_notice_hours') if l_0_nda_contract_notice_hours is missing else l_0_nda_contract_notice_hours)))
        yield (
            '時間以内に開示者の担当者へ知らせる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n46\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、原因を調べて記録を残し、開示者の問いに答え、再発を防ぐ対策の内容と期限を書面で示す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n47\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b14\ufdd247\ufdd2nda_contract_rights\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">権利及び保証</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e14\ufdd1"/></w:p>'
            '<w:p>\ufdd0n48\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">秘密情報を示すことは、特許権、著作権その他の権利を譲り、又は使用を許すことを意味しない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n49\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示者は、秘密情報を示す権限があることを保証し、その正確さ及び完全さは保証しない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n50\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本目的の検討から発明その他の成果が生まれたときは、その扱いを書面で取り決めるまで、いずれの当事者も単独で出願又は公表をしない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n51\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b15\ufdd251\ufdd2nda_contract_return\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">返却及び消去</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e15\ufdd1"/></w:p>'
            '<w:p>\ufdd0n52\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、本目的の検討若しくはこの契約が終わった日又は開示者が求めた日のうち早い日から'
        )
        yield escape(environment.finalize((undefined(name='nda_contract_return_days') if l_0_nda_contract_return_days is missing else l_0_nda_contract_return_days)))
        yield (
            '日以内に、秘密情報及び複製のすべてを返すか消す。消すときは、元に戻せない方法による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n53\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">受領者は、開示者が求めたときは、終えた日及び方法を書いた書面を渡す。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n54\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">自動で取られた'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='gloss') if l_0_gloss is missing else l_0_gloss), 'backup')))
        yield (
            'に残るもの及び法令により残すものは、消えるまで、使わずにこの契約に従って保管する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n55\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b16\ufdd255\ufdd2nda_contract_damages\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">差止め及び損害賠償</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e16\ufdd1"/></w:p>'
            '<w:p>\ufdd0n56\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">開示者は、秘密情報が契約に反して使われ、又は漏れるおそれがあるときは、止めるよう請求することができる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n57\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約に反した者は、相手が受けた通常の損害及び予見することができた損害（調査及び弁護士の費用のうち相当な額を含む。）を賠償する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n58\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b17\ufdd258\ufdd2nda_contract_antisocial\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">反社会的勢力の排除</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e17\ufdd1"/></w:p>'
            '<w:p>\ufdd0n59\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">「反社会的勢力」とは、次の者をいう。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n60\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">暴力団、暴力団員及び暴力団員でなくなった時から5年を過ぎない者</w:t></w:r></w:p>'
            '<w:p>\ufdd0n61\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">暴力団準構成員、暴力団関係企業及び総会屋</w:t></w:r></w:p>'
            '<w:p>\ufdd0n62\ufdd1<w:pPr><w:pStyle w:val="ListNumber2"/></w:pPr><w:r><w:t xml:space="preserve">暴力又は詐欺の手段により利益を求める、前2号に準ずる者</w:t></w:r></w:p>'
            '<w:p>\ufdd0n63\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙は、自ら及びその役員が反社会的勢力でないことを表明し、これからもそうであることを約束する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n64\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙は、反社会的勢力を経営に関わらせず、反社会的勢力に資金その他の便宜を与えない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n65\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">甲及び乙は、自ら又は第三者を使って、暴力、脅し、法的な責任を超えた要求又は偽計により、相手の信用を傷つけ、又は業務を妨げてはならない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n66\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">前3号に反した相手には、催告なしに、この契約及び本目的の取引の協議を終わらせることができる。終わらせた者は、相手の損害について責任を負わない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n67\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b18\ufdd267\ufdd2nda_contract_term\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">有効期間及び存続</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e18\ufdd1"/></w:p>'
            '<w:p>\ufdd0n68\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約は、締結日から'
        )
        yield escape(environment.finalize((undefined(name='nda_contract_years') if l_0_nda_contract_years is missing else l_0_nda_contract_years)))
        yield (
            '年間有効とし、続けるときは、終わる前に書面で合意する。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n69\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約が終わっても、それまでに受け取った秘密情報については、終わった日から'
        )
        yield escape(environment.finalize((undefined(name='nda_contract_survival_years') if l_0_nda_contract_survival_years is missing else l_0_nda_contract_survival_years)))
        yield (
            '年間、この契約に従う。</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_secrets \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_secrets\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_secrets \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_secrets\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）に定めるものは、その定めによる。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n70\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_return \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_return\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_return \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_return\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）、</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_damages \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_damages\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_damages \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_damages\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）及び</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_court \\n \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_court\ufdd2\\n\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">（</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> REF nda_contract_court \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">\ufdd0rnda_contract_court\ufdd2\\h\ufdd1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">）は、期間の後も効力をもつ。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n71\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">本目的の取引について契約を結び、その契約に秘密を守る定めがあるときは、同じ情報については、その契約による。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n72\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b19\ufdd272\ufdd2nda_contract_changes\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">譲渡の禁止及び変更</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e19\ufdd1"/></w:p>'
            '<w:p>\ufdd0n73\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約の地位並びにこれから生じる権利及び義務は、相手が書面で承諾しない限り、譲ることができない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n74\ufdd1<w:pPr><w:pStyle w:val="ListNumber"/></w:pPr><w:r><w:t xml:space="preserve">この契約は、両者が署名又は記名押印した書面（電子署名をしたデータを含む。）によらなければ変えられない。</w:t></w:r></w:p>'
            '<w:p>\ufdd0n75\ufdd1<w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="\ufdd0b20\ufdd275\ufdd2nda_contract_court\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">準拠法及び裁判所</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e20\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">この契約は、日本法による。疑いが生じたときは、まず両者で話し合い、解決しないときは、'
        )
        yield escape(environment.finalize((undefined(name='nda_contract_court') if l_0_nda_contract_court is missing else l_0_nda_contract_court)))
        yield (
            'を第一審の専属的合意管轄裁判所とする。</w:t></w:r></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b21\ufdd2\ufdd2nda_contract_sign\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">署名</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e21\ufdd1"/></w:p>'
            '<w:p><w:pPr><w:pStyle w:val="柱書（表の前）"/></w:pPr><w:r><w:t xml:space="preserve">締結の証として2通を作り、両者が署名又は記名押印し、各自1通を持つ。電子契約では、電子署名を付したデータを各自が保存する。</w:t></w:r></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="署名表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0600" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4536"/><w:gridCol w:w="4536"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">乙</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">名称\u3000'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">名称</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">所在地\u3000'
        )
        yield escape(environment.finalize((undefined(name='head_address') if l_0_head_address is missing else l_0_head_address)))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">所在地</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">代表者\u3000'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'title')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='representative') if l_0_representative is missing else l_0_representative), 'name')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">代表者の役職及び氏名</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="680" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">署名又は記名押印</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">署名又は記名押印</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:id="\ufdd0b22\ufdd2\ufdd2nda_contract_list\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">別紙\u3000示した秘密情報の一覧</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e22\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、示した日、秘密情報の名称及び部数、渡した方法、示した者、受け取った者。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1452"/><w:gridCol w:w="2540"/><w:gridCol w:w="2540"/><w:gridCol w:w="1270"/><w:gridCol w:w="1270"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">示した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">秘密情報の名称及び部数</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">渡した方法</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">示した者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">受け取った者</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="書面" w:value="書面"/><w:listItem w:displayText="データ" w:value="データ"/><w:listItem w:displayText="口頭" w:value="口頭"/><w:listItem w:displayText="物" w:value="物"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">書面・データ・口頭・物</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="書面" w:value="書面"/><w:listItem w:displayText="データ" w:value="データ"/><w:listItem w:displayText="口頭" w:value="口頭"/><w:listItem w:displayText="物" w:value="物"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">書面・データ・口頭・物</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="書面" w:value="書面"/><w:listItem w:displayText="データ" w:value="データ"/><w:listItem w:displayText="口頭" w:value="口頭"/><w:listItem w:displayText="物" w:value="物"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">書面・データ・口頭・物</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="書面" w:value="書面"/><w:listItem w:displayText="データ" w:value="データ"/><w:listItem w:displayText="口頭" w:value="口頭"/><w:listItem w:displayText="物" w:value="物"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">書面・データ・口頭・物</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="書面" w:value="書面"/><w:listItem w:displayText="データ" w:value="データ"/><w:listItem w:displayText="口頭" w:value="口頭"/><w:listItem w:displayText="物" w:value="物"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">書面・データ・口頭・物</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="567" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1452" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="2540" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="選択"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="書面" w:value="書面"/><w:listItem w:displayText="データ" w:value="データ"/><w:listItem w:displayText="口頭" w:value="口頭"/><w:listItem w:displayText="物" w:value="物"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">書面・データ・口頭・物</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1270" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr></w:tbl>'
            '<w:p><w:pPr><w:pStyle w:val="表の間"/></w:pPr></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="9072" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="3629"/><w:gridCol w:w="5443"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">返した日又は消した日</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val="日付"/><w:showingPlcHdr/><w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">\u2002\u2002年\u2002\u2002月\u2002\u2002日</w:t></w:r></w:sdtContent></w:sdt></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">方法及び行った者</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="510" w:hRule="atLeast"/></w:trPr><w:tc><w:tcPr><w:tcW w:w="3629" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">開示者が確かめた日及び署名</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5443" w:type="dxa"/></w:tcPr>'
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
        l_0_company_name = resolve('company_name')
        l_0_doc = resolve('doc')
        l_0_revised_on = resolve('revised_on')
        pass
        yield (
            '<w:hdr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:rPr><w:rStyle w:val="会社名"/></w:rPr><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize((undefined(name='company_name') if l_0_company_name is missing else l_0_company_name)))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val="版"/></w:rPr><w:t xml:space="preserve">第'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'version')))
        yield '版</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="ヘッダー（下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rStyle w:val="改訂日"/></w:rPr><w:t xml:space="preserve">'
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
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
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
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 4, 0, 'ListNumber2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
        (1, 3, 0, 'ListNumber'),
        (1, 3, 0, 'ListNumber'),
        (1, 1, 2, 'Heading2'),
    ),
    'variables': (
        'company_name',
        'doc',
        'edition',
        'gloss',
        'head_address',
        'law',
        'nda_contract_court',
        'nda_contract_notice_hours',
        'nda_contract_return_days',
        'nda_contract_survival_years',
        'nda_contract_years',
        'oral_confirm_days',
        'representative',
        'revised_on',
    ),
}
