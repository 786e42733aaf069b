using System.Text;
using System.Text.Json.Nodes;
using Conformance.ReaderSimulator;
using Conformance.Simulators.Tests.Authority;

namespace Conformance.Simulators.Tests.Reader;

public sealed class ReaderModelFileTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(FixtureFolders.ReaderModels, "model-b.json"));

    public static TheoryData<string> Names => [.. Models.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_model_receives_a_patient(string name)
    {
        var model = Models.Read(name);
        Assert.Equal(name, model.Name);
        using var bench = new ReaderBench(model);
        await bench.PlaceAsync();
        await AgreeAsync(bench);
        await bench.TouchAsync("face");
        await bench.LookAsync(0.95);
        await AgreeAsync(bench);

        Assert.Equal("finished", bench.Screen.Id);
        Assert.Single(bench.Terminal.Files);
    }

    [Fact]
    public void There_are_five_and_each_differs_from_every_other()
    {
        Assert.Equal(5, Models.Names.Count);
        Assert.Equal(5, Models.All.Select(model => (model.ConsentMoment, model.ComprehensiveConsent, model.VisualModeAtReader, model.VisualModeReturns, model.FaceAttempts, model.Placing, model.Announces)).Distinct().Count());
    }

    [Fact]
    public async Task Its_own_words_stand_on_its_screens_and_the_others_words_where_it_has_none()
    {
        using var bench = new ReaderBench(Models.Read("model-c"));
        await bench.PlaceAsync();
        await bench.TouchAsync("pin");
        await bench.PinAsync("0000");

        Assert.Equal("暗証番号（数字4桁）を入力してください", bench.Screen.Title.Japanese);
        Assert.Equal(["暗証番号がちがいます。あと2回入力できます"], bench.Screen.Lines.Select(line => line.Japanese));
        Assert.Contains("戻る・中止", bench.Screen.Buttons.Select(button => button.Label.Japanese));
    }

    [Theory]
    [InlineData("model-a", null, null)]
    [InlineData("model-b", "found", null)]
    [InlineData("model-c", "found", "カードを読み取りました。本人確認の方法を選んでください")]
    public async Task A_model_announces_by_nothing_a_sound_or_a_voice(string name, string? sound, string? words)
    {
        using var bench = new ReaderBench(Models.Read(name) with { ConsentMoment = ConsentMoment.AfterIdentity });
        await bench.PlaceAsync();

        Assert.Equal((sound, words), (bench.Screen.Announced?.Sound, bench.Screen.Announced?.Words?.Japanese));
    }

    [Theory]
    [InlineData("name", "\" \"", "$.name: the text is empty; fill it in")]
    [InlineData("face", """{ "threshold": 0, "attempts": 3, "cardReads": 2 }""", "$.face.threshold: 0 is no threshold; write a number above 0, up to 1")]
    [InlineData("face", """{ "threshold": 1.5, "attempts": 3, "cardReads": 2 }""", "$.face.threshold: 1.5 is no threshold; write a number above 0, up to 1")]
    [InlineData("face", """{ "threshold": 0.5, "attempts": 0, "cardReads": 2 }""", "$.face.attempts: 0 looks; write 1 to 99")]
    [InlineData("face", """{ "threshold": 0.5, "attempts": 3, "cardReads": 9 }""", "$.face.cardReads: 9 readings of the card's face; write 1 to 5")]
    [InlineData("face", """{ "threshold": 0.5 }""", "$.face: a field is missing")]
    [InlineData("consent", """{ "moment": "never", "items": [], "comprehensive": true }""", "$.consent.moment: a field is missing, unknown, there twice or of another type")]
    [InlineData("consent", """{ "moment": "after-identity", "items": ["surgery", "surgery"], "comprehensive": true }""", "$.consent.items: an item is there twice")]
    [InlineData("seconds", """{ "choice": 0, "face": 1, "pin": 1, "sight": 1, "notice": 1, "consent": 1, "ending": 4000 }""", "$.seconds.choice: 0 seconds; write 1 to 3600")]
    [InlineData("texts", """{ "titles": { "idol": { "ja": "a", "en": "b" } }, "lines": {}, "labels": {} }""", "$.texts.titles: there is no \"idol\"; write one of: idle, visit-start")]
    [InlineData("texts", """{ "titles": {}, "lines": { "pin.right": { "ja": "a", "en": "b" } }, "labels": {} }""", "$.texts.lines: there is no \"pin.right\"; write one of: idle.sleeve")]
    [InlineData("texts", """{ "titles": {}, "lines": {}, "labels": { "yes": { "ja": "a", "en": "b" } } }""", "$.texts.labels: there is no \"yes\"; write one of: face, pin")]
    [InlineData("colour", "\"blue\"", "$.colour: a field is missing, unknown")]
    public void Every_mistake_is_named_with_its_place(string field, string value, string fault)
    {
        var model = JsonNode.Parse(Text)!.AsObject();
        model[field] = JsonNode.Parse(value);

        var refused = Assert.IsType<ReaderModelReading.Refused>(ReaderModelFile.Parse(Encoding.UTF8.GetBytes(model.ToJsonString())));
        Assert.Contains(refused.Faults, one => $"{one.Where}: {one.What}".StartsWith(fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Any_piece_of_a_file_is_refused_and_none_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        Assert.All(Enumerable.Range(0, bytes.Length - 2), length => Assert.IsType<ReaderModelReading.Refused>(ReaderModelFile.Parse(bytes.AsSpan(0, length))));
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("nowhere.json", Assert.Single(Assert.IsType<ReaderModelReading.Refused>(ReaderModelFile.Read("/nowhere.json")).Faults).What, StringComparison.Ordinal);

    private static async Task AgreeAsync(ReaderBench bench)
    {
        while (bench.Screen.Buttons.FirstOrDefault(button => button.Id is "agree-all" or "agree") is { } button)
        {
            await bench.TouchAsync(button.Id);
        }
    }
}
