import { htmlRows } from '../../../../src/sidebar/figures-file/html-rows';

describe('rows of a table in HTML', () => {
  it('are its cells as text, with blank ones behind a cell over several columns', () => {
    const html = '<table><tr><td colspan="3">用户增长</td></tr><TR><TD>时间</TD><td>a</td><th>b</th></TR></table>';
    expect(htmlRows(html)).toEqual([
      ['用户增长', '', ''],
      ['时间', 'a', 'b'],
    ]);
  });

  it('shift no column below a cell over several rows, which stands in each of them', () => {
    const html =
      '<table><tr><td rowspan="2">日期</td><td colspan="2">点击</td><td rowspan=2>消费</td></tr><tr><td>PC</td><td>移动</td></tr>' +
      '<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table><table><tr><td>5</td></tr></table>';
    expect(htmlRows(html)).toEqual([
      ['日期', '点击', '', '消费'],
      ['日期', 'PC', '移动', '消费'],
      ['1', '2', '3', '4'],
      ['5'],
    ]);
  });

  it('stand without closing tags, over lines, with entities and breaks', () => {
    const html = '<table>\n<tr>\n<td>A &amp; B&nbsp;&#8211; &lt;b&gt;<td>two\n   lines<br>next\n<tr><td><b>1</b>,204';
    expect(htmlRows(html)).toEqual([['A & B – <b>', 'two lines\nnext'], ['1,204']]);
  });

  it('hold nothing of scripts, styles and comments, and leave text that looks like a formula as it is', () => {
    const html =
      '<style>td{}</style><table><script>document.write("<tr><td>x</td></tr>")</script><!-- <tr><td>y</td></tr> -->' +
      '<tr><td onclick="alert(1)">=HYPERLINK("http://x")</td><td><img src=x onerror=alert(1)>2</td></tr></table>';
    expect(htmlRows(html)).toEqual([['=HYPERLINK("http://x")', '2']]);
  });

  it('are none where there is no table', () => {
    expect(htmlRows('<p>nothing</p>')).toEqual([]);
  });
});
