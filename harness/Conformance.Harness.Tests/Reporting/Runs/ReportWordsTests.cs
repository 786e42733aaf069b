using Conformance.Bench.Judgement;
using Conformance.Bench.Observation;
using Conformance.Bench.Outcomes.Baselines;
using Conformance.Bench.Outcomes.Waivers;
using Conformance.Bench.Requirements;
using Conformance.Reporting.Runs;
using Conformance.SmartCard;
using Conformance.SmartCard.Transcripts;

namespace Conformance.Harness.Tests.Reporting.Runs;

public sealed class ReportWordsTests
{
    private static readonly ReportWords English = new(ReportLanguage.English);
    private static readonly ReportWords Japanese = new(ReportLanguage.Japanese);

    [Fact]
    public void Every_word_is_there_in_both_languages_with_the_same_values() => Assert.All(English.Entries, entry =>
    {
        Assert.NotEmpty(entry.Value.En);
        Assert.NotEmpty(entry.Value.Ja);
        Assert.Equal(entry.Value.En.Count(letter => letter == '{'), entry.Value.Ja.Count(letter => letter == '{'));
    });

    [Fact]
    public void Every_value_that_a_report_names_has_a_word() => Assert.All(ReportLanguages.All, language =>
    {
        var words = new ReportWords(language);
        Assert.All(Enum.GetValues<Verdict>(), value => words.Of(value));
        Assert.All(Enum.GetValues<Owner>(), value => words.Of(value));
        Assert.All(Enum.GetValues<Level>(), value => words.Of(value));
        Assert.All(Enum.GetValues<Aspect>(), value => words.Of(value));
        Assert.All(Enum.GetValues<Source>(), value => words.Of(value));
        Assert.All(Enum.GetValues<CardEvent>(), value => words.Of(value));
        Assert.All(Enum.GetValues<WaiverState>(), value => words.Of(value));
        Assert.All(Enum.GetValues<AcceptanceState>(), value => words.Of(value));
        Assert.All(Enum.GetValues<Verdict>(), value => Assert.True(words.Has($"summary.{CatalogueWords.Of(value)}")));
    });

    [Fact]
    public void Every_status_word_that_the_transcript_knows_has_its_meaning_in_Japanese()
    {
        var statuses = new StatusWords(Japanese);
        var known = Enumerable.Range(0, 0x10000).Select(value => new StatusWord((ushort)value)).Where(status => StatusText.Of(status) != "not known").ToList();
        Assert.True(known.Count > 500, $"{known.Count} status words");
        Assert.All(known, status => Assert.NotEqual("不明", statuses.Of(status.ToString())));
    }

    [Theory]
    [InlineData("9000", "正常終了")]
    [InlineData("63C0", "照合不一致、残り0回（ロック）")]
    [InlineData("63C2", "照合不一致、残り2回")]
    [InlineData("6100", "残り256バイトを取得できる")]
    [InlineData("6C10", "Leの誤り（16バイトある）")]
    [InlineData("1234", "不明")]
    public void A_status_word_is_put_into_Japanese(string status, string meaning) => Assert.Equal(meaning, new StatusWords(Japanese).Of(status));

    [Theory]
    [InlineData("it is not in the set 2024-12", "要件セット2024-12に含まれない")]
    [InlineData("the device does not declare the capability \"phone\"", "機器が機能「phone」を申告していない")]
    [InlineData("the device does not offer apdu, clock", "機器が次の観測・操作を提供しない：apdu, clock")]
    [InlineData("no scenario came to decide lock-stays", "どのシナリオも次の検査の判断に至らなかった：lock-stays")]
    [InlineData("not checked: it is so.\nReally.", "検査なし：it is so.\nReally.")]
    [InlineData("not reached by the filter", "絞り込みにより対象外")]
    [InlineData("something that nobody foresaw", "something that nobody foresaw")]
    public void A_reason_is_put_into_Japanese_and_stays_as_it_is_where_there_are_no_words(string why, string expected)
    {
        Assert.Equal(expected, new Reasons(Japanese).Of(why));
        Assert.Equal(why, new Reasons(English).Of(why));
    }
}
