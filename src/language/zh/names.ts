/** Characters that foreign names are spelt with and that rarely stand together otherwise. */
export const NAME_CHARACTERS =
  '阿埃艾爱安奥巴班贝本比宾波伯勃博布查达戴丹道德登迪蒂丁顿多厄恩尔法菲费芬弗福富冈戈格葛根古哈海汉赫亨胡华霍基吉加贾杰金卡凯坎康考科克肯库' +
  '夸拉莱兰朗劳雷里利莉列林琳隆卢鲁路露伦罗洛马玛迈曼梅蒙米密明莫墨姆穆娜纳乃南内尼妮宁纽努诺欧帕潘培佩彭皮珀普齐奇恰乔切琼丘茹瑞若萨塞桑瑟森沙莎' +
  '舍圣施史斯丝苏索塔泰坦汤唐陶特滕提廷图托瓦万威韦维魏温沃乌武西希锡夏谢辛兴休雅亚扬耶伊以尤于约扎泽詹珍芝朱兹佐茨茅埔蕾洛逊娅黛琪妲瑙'

/** The most common Chinese surnames, and those that speakers and experts of the news often bear. */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷' +
  '侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温俞沙葛华施游殷章安常颜鲍柯蓝翁庞欧詹申凌霍喻卓'
