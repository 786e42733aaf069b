using Conformance.Bench.Observation;
using Conformance.Bench.Physical.Interlocking;
using Conformance.Bench.Requirements;

namespace Conformance.Bench.Judgement;

/// <summary>
/// What whoever set the run up has to do about something that was kept back from a physical card. The log has it in English, with the
/// card's token; the rule tells it in Japanese.
/// </summary>
internal static class WithheldRemedy
{
    private const string OnThisDevice = "アダプターがそれを提供するようにするか、そのような状態のカードを用意するか、このシナリオを除いてください。";

    public static Wording Of(CardActWithheld act) => new(
        $"{act.ToDo}.",
        act.Rule == CardActWithheld.NotOnThisDevice ? OnThisDevice : Japanese(CatalogueWords.Parse<InterlockRule>(act.Rule)));

    private static string Japanese(InterlockRule? rule) => rule switch
    {
        InterlockRule.NotArmed => "このカードに暗証番号等を提示してよければ、--arm にカードのトークンを、--floor に残しておく回数を指定してください。",
        InterlockRule.OtherCard => "リーダーには --arm で指定したものと別のカードが入っているので、指定したカードに替えるか、このカードを指定してください。",
        InterlockRule.Floor => "正しい暗証番号等を提示して残り回数を戻すか、--floor を下げるか、ロックさせてよいカードなら --sacrifice で指定してください。",
        InterlockRule.TriesUnknown => "conformance doctor で、残り回数の照会にカードが何を返すか確かめてください。",
        InterlockRule.NotExclusive => "リーダーを使っている他のプログラムを終了してから、もう一度実行してください。",
        InterlockRule.TargetUnknown => "APをDF名全体で選択してからEFを選択し、それ以降はカードを占有してください。",
        InterlockRule.IndividualNumber => "本番の発行者のカードではどの指定でも許されないので、テストカードを使ってください。",
        InterlockRule.Administration => "物理カードには決して送らない命令なので、することはありません。",
        _ => "物理カードの代わりに、--binding in-process または virtual-pcsc で模擬カードを使ってください。",
    };
}
