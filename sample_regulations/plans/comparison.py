"""The template comparison.docx, compiled. Written by `make templates`."""

TEMPLATE = '3d8c25f8c26bccb6ccc19f0a4e5930f90157fa121b0e0377e58df90f7132e0bc'
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
        l_0_comparison = resolve('comparison')
        pass
        yield (
            '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:bookmarkStart w:id="\ufdd0b1\ufdd2\ufdd2comparison\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">新旧対照表</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e1\ufdd1"/></w:p>'
            '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0680" w:firstRow="0" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="左の欄に項目、右の欄に内容を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="1680"/><w:gridCol w:w="12324"/></w:tblGrid>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1680" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'left_head')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="12324" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'left_name')))
        yield (
            '</w:t></w:r></w:p></w:tc></w:tr>'
            '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="1680" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表項目（末）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'right_head')))
        yield (
            '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="12324" w:type="dxa"/></w:tcPr>'
            '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'right_name')))
        yield '</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
        for l_1_remark in environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'remarks'):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="解説"/></w:pPr><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(l_1_remark, 'text')))
            yield '</w:t></w:r></w:p>'
        l_1_remark = missing
        for l_1_document in environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'documents'):
            _loop_vars = {}
            pass
            yield '<w:p><w:pPr><w:pStyle w:val="見出し（番号なし）"/></w:pPr><w:bookmarkStart w:id="\ufdd0b2\ufdd2\ufdd2comparison_document_'
            yield escape(environment.finalize(environment.getattr(l_1_document, 'id')))
            yield '\ufdd1" w:name="\ufdd0a\ufdd1"/><w:r><w:t xml:space="preserve">'
            yield escape(environment.finalize(environment.getattr(l_1_document, 'title')))
            yield '</w:t></w:r><w:bookmarkEnd w:id="\ufdd0e2\ufdd1"/></w:p>'
            if environment.getattr(l_1_document, 'parts'):
                pass
                yield (
                    '<w:tbl><w:tblPr><w:tblStyle w:val="対照表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="新旧対照表。"/><w:tblDescription w:val="左右に改正後と改正前の規則を並べ、右の端に改正の理由を書く表。"/></w:tblPr><w:tblGrid><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="205"/><w:gridCol w:w="1704"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'left_head')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/><w:tcBorders><w:left w:val="double" w:sz="4" w:space="0" w:color="8D99AE"/></w:tcBorders></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">'
                )
                yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'right_head')))
                yield (
                    '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="1704" w:type="dxa"/><w:gridSpan w:val="1"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正の理由</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_2_part in environment.getattr(l_1_document, 'parts'):
                    _loop_vars = {}
                    pass
                    for l_3_row in environment.getattr(l_2_part, 'rows'):
                        _loop_vars = {}
                        pass
                        if environment.getattr(l_3_row, 'cells'):
                            pass
                            yield escape(environment.finalize(environment.getattr(l_3_row, 'cells')))
                        elif environment.getattr(l_3_row, 'is_head'):
                            pass
                            if environment.getattr(l_3_row, 'is_first'):
                                pass
                                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/></w:tcPr>'
                                for l_4_line in environment.getattr(l_3_row, 'left'):
                                    _loop_vars = {}
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照見出し"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                l_4_line = missing
                                yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/><w:tcBorders><w:left w:val="double" w:sz="4" w:space="0" w:color="8D99AE"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/></w:tcPr>'
                                for l_4_line in environment.getattr(l_3_row, 'right'):
                                    _loop_vars = {}
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照見出し"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                l_4_line = missing
                                yield (
                                    '</w:tc><w:tc><w:tcPr><w:tcW w:w="1704" w:type="dxa"/><w:gridSpan w:val="1"/><w:vMerge w:val="restart"/></w:tcPr>'
                                    '<w:p><w:pPr><w:pStyle w:val="対照理由"/></w:pPr><w:r><w:t xml:space="preserve">'
                                )
                                yield escape(environment.finalize(environment.getattr(l_2_part, 'reason')))
                                yield '</w:t></w:r></w:p></w:tc></w:tr>'
                            else:
                                pass
                                yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/></w:tcPr>'
                                for l_4_line in environment.getattr(l_3_row, 'left'):
                                    _loop_vars = {}
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照見出し"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                l_4_line = missing
                                yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/><w:tcBorders><w:left w:val="double" w:sz="4" w:space="0" w:color="8D99AE"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/></w:tcPr>'
                                for l_4_line in environment.getattr(l_3_row, 'right'):
                                    _loop_vars = {}
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照見出し"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">\u3000</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                l_4_line = missing
                                yield (
                                    '</w:tc><w:tc><w:tcPr><w:tcW w:w="1704" w:type="dxa"/><w:gridSpan w:val="1"/><w:vMerge/></w:tcPr>'
                                    '<w:p><w:pPr><w:pStyle w:val="対照理由"/></w:pPr></w:p></w:tc></w:tr>'
                                )
                        else:
                            pass
                            yield '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/></w:tcPr>'
                            for l_4_line in environment.getattr(l_3_row, 'left'):
                                _loop_vars = {}
                                pass
                                if environment.getattr(l_3_row, 'keep'):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照文（次へ）"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 0):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照文"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 1):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照項"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 2):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照号"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 3):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照細目"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                            l_4_line = missing
                            yield '</w:tc><w:tc><w:tcPr><w:tcW w:w="6150" w:type="dxa"/><w:gridSpan w:val="30"/><w:tcBorders><w:left w:val="double" w:sz="4" w:space="0" w:color="8D99AE"/></w:tcBorders></w:tcPr>'
                            for l_4_line in environment.getattr(l_3_row, 'right'):
                                _loop_vars = {}
                                pass
                                if environment.getattr(l_3_row, 'keep'):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照文（次へ）"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 0):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照文"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 1):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照項"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 2):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照号"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                                elif (environment.getattr(l_4_line, 'depth') == 3):
                                    pass
                                    yield '<w:p><w:pPr><w:pStyle w:val="対照細目"/></w:pPr><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    if environment.getattr(l_4_line, 'label'):
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_4_line, 'label_changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_4_line, 'label')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    for l_5_piece in environment.getattr(l_4_line, 'runs'):
                                        _loop_vars = {}
                                        pass
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        if environment.getattr(l_5_piece, 'changed'):
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:rPr><w:rStyle w:val="変更箇所"/></w:rPr><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        else:
                                            pass
                                            yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve">'
                                            yield escape(environment.finalize(environment.getattr(l_5_piece, 'text')))
                                            yield '</w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                        yield '<w:r><w:t xml:space="preserve"></w:t></w:r><w:r><w:t xml:space="preserve"></w:t></w:r>'
                                    l_5_piece = missing
                                    yield '<w:r><w:t xml:space="preserve"></w:t></w:r></w:p>'
                            l_4_line = missing
                            yield (
                                '</w:tc><w:tc><w:tcPr><w:tcW w:w="1704" w:type="dxa"/><w:gridSpan w:val="1"/><w:vMerge/></w:tcPr>'
                                '<w:p><w:pPr><w:pStyle w:val="対照理由"/></w:pPr></w:p></w:tc></w:tr>'
                            )
                    l_3_row = missing
                l_2_part = missing
                yield '</w:tbl>'
            if environment.getattr(l_1_document, 'moved'):
                pass
                yield (
                    '<w:p><w:pPr><w:pStyle w:val="小見出し（番号なし）"/></w:pPr><w:r><w:t xml:space="preserve">移した所</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、移した所、改正後の位置、改正前の位置。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4761"/><w:gridCol w:w="4622"/><w:gridCol w:w="4621"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4761" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">移した所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4622" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正後の位置</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4621" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正前の位置</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_2_shift in environment.getattr(l_1_document, 'moved'):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4761" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'where')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4622" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'new')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4621" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'old')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_shift = missing
                yield '</w:tbl>'
            if environment.getattr(l_1_document, 'numbers'):
                pass
                yield (
                    '<w:p><w:pPr><w:pStyle w:val="小見出し（番号なし）"/></w:pPr><w:r><w:t xml:space="preserve">番号だけが変わったもの</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、定めている所、改正後、改正前。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4761"/><w:gridCol w:w="4622"/><w:gridCol w:w="4621"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4761" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">定めている所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4622" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正後</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4621" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正前</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_2_shift in environment.getattr(l_1_document, 'numbers'):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4761" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'where')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4622" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'new')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4621" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'old')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_shift = missing
                yield '</w:tbl>'
            if environment.getattr(l_1_document, 'references'):
                pass
                yield (
                    '<w:p><w:pPr><w:pStyle w:val="小見出し（番号なし）"/></w:pPr><w:r><w:t xml:space="preserve">参照する先の番号が変わった所</w:t></w:r></w:p>'
                    '<w:tbl><w:tblPr><w:tblStyle w:val="規程表"/><w:tblW w:w="14004" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblDescription w:val="列は、参照している所、改正後、改正前。"/></w:tblPr><w:tblGrid><w:gridCol w:w="4761"/><w:gridCol w:w="4622"/><w:gridCol w:w="4621"/></w:tblGrid>'
                    '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4761" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">参照している所</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4622" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正後</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4621" w:type="dxa"/></w:tcPr>'
                    '<w:p><w:pPr><w:pStyle w:val="表見出し"/></w:pPr><w:r><w:t xml:space="preserve">改正前</w:t></w:r></w:p></w:tc></w:tr>'
                )
                for l_2_shift in environment.getattr(l_1_document, 'references'):
                    _loop_vars = {}
                    pass
                    yield (
                        '<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4761" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'where')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4622" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'new')))
                    yield (
                        '</w:t></w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="4621" w:type="dxa"/></w:tcPr>'
                        '<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">'
                    )
                    yield escape(environment.finalize(environment.getattr(l_2_shift, 'old')))
                    yield '</w:t></w:r></w:p></w:tc></w:tr>'
                l_2_shift = missing
                yield '</w:tbl>'
        l_1_document = missing
        yield (
            '<w:p><w:pPr><w:pStyle w:val="区切り"/></w:pPr></w:p>'
            '<w:sectPr><w:headerReference w:type="default" r:id="rId_header2"/><w:footerReference w:type="default" r:id="rId_footer2"/><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/></w:sectPr></w:body>'
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
        l_0_comparison = resolve('comparison')
        pass
        yield (
            '<w:ftr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="フッター（横）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'label')))
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
        l_0_doc = resolve('doc')
        l_0_comparison = resolve('comparison')
        pass
        yield (
            '<w:hdr xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14">'
            '<w:p><w:pPr><w:pStyle w:val="ヘッダー（横・下線）"/></w:pPr><w:r><w:t xml:space="preserve">'
        )
        yield escape(environment.finalize(environment.getattr((undefined(name='doc') if l_0_doc is missing else l_0_doc), 'title')))
        yield '</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space="preserve">'
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'left_head')))
        yield ' '
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'left_name')))
        yield '\u3000'
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'right_head')))
        yield ' '
        yield escape(environment.finalize(environment.getattr((undefined(name='comparison') if l_0_comparison is missing else l_0_comparison), 'right_name')))
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
    'names': ('[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/_rels/document.xml.rels', 'word/fontTable.xml', 'word/footer2.xml', 'word/header2.xml', 'word/numbering.xml', 'word/settings.xml', 'word/styles.xml', 'word/theme/theme1.xml', 'word/webSettings.xml', 'docProps/core.xml', 'docProps/app.xml'),
    'body': 'word/document.xml',
    'styles': 'word/styles.xml',
    'numbering': 'word/numbering.xml',
    'chapter': 1,
    'open_item_style': '要記入',
    'needs_stock': '',
    'static': {
        '[Content_Types].xml': '[Content_Types].xml-123a3410',
        '_rels/.rels': '.rels-31fdca0a',
        'word/_rels/document.xml.rels': 'document.xml.rels-1ef79af2',
        'word/fontTable.xml': 'fontTable.xml-2bcd6edd',
        'word/settings.xml': 'settings.xml-3b9acce4',
        'word/styles.xml': 'styles.xml-7d02ae82',
        'word/theme/theme1.xml': 'theme1.xml-0b8bc3ca',
        'word/webSettings.xml': 'webSettings.xml-f0ad5b81',
        'docProps/app.xml': 'app.xml-9139ba9c',
    },
    'parts': {
        'word/document.xml': (part_0, '<?xml version=\'1.0\' encoding=\'UTF-8\' standalone=\'yes\'?>\n<w:document xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"><w:body>', '</w:document>'),
        'word/footer2.xml': (part_1, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
        'word/header2.xml': (part_2, "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n", ''),
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
        'company_name',
        'comparison',
        'doc',
    ),
}
