using NodaTime;

namespace Conformance.Simulators.Tests.Messages;

/// <summary>Records that are no official message's: what those have none of.</summary>
public sealed class GroupShapeTests
{
    [Fact]
    public void Days_times_and_months_are_written_in_full() => Assert.Equal(
        "\n  <Dates>\n    <Day>20250301</Day>\n    <Time>09870605040302</Time>\n    <Month>202512</Month>\n  </Dates>",
        Written(
            new() { Day = new(2025, 3, 1), Time = new(987, 6, 5, 4, 3, 2), Month = new(2025, 12) },
            Rule("Day", new ElementForm.Day()),
            Rule("Time", new ElementForm.Time()),
            Rule("Month", new ElementForm.Month())));

    [Fact]
    public void A_day_that_every_record_has_is_written_of_each() => Assert.Equal("\n  <Always>\n    <Day>00010101</Day>\n  </Always>", Written("Always", new Always(), Rule("Day", new ElementForm.Day())));

    [Fact]
    public void What_holds_nothing_is_one_tag() => Assert.Equal(
        "\n  <Dates>\n    <Text />\n    <Inner />\n  </Dates>",
        Written(new() { Text = "", Inner = new() }, Rule("Text", new ElementForm.Text(10)), Rule("Inner", new ElementForm.Group([Rule("Day", new ElementForm.Day())]))));

    [Fact]
    public void A_group_of_nothing_is_one_tag() => Assert.Equal("\n  <Dates />", Written(new(), Rule("Time", new ElementForm.Time())));

    [Fact]
    public void A_list_is_written_one_by_one() => Assert.Equal(
        "\n  <Dates>\n    <Texts>a</Texts>\n    <Texts>&lt;</Texts>\n  </Dates>",
        Written(new() { Texts = ["a", "<"] }, Rule("Texts", new ElementForm.Text(10), Occurrence.Any)));

    [Fact]
    public void A_year_before_the_first_is_no_day_of_a_message() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Written(new() { Day = new(-1, 1, 1) }, Rule("Day", new ElementForm.Day())));

    [Theory]
    [InlineData("Time")]
    [InlineData("Month")]
    [InlineData("Text")]
    [InlineData("Inner")]
    [InlineData("Texts")]
    public void What_the_layout_has_no_element_for_is_not_lost_in_silence(string property)
    {
        var record = property switch
        {
            "Time" => new Dates { Time = new(2025, 3, 1, 9, 0, 0) },
            "Month" => new() { Month = new(2025, 3) },
            "Text" => new() { Text = "" },
            "Inner" => new() { Inner = new() },
            _ => new() { Texts = [""] },
        };
        var mistake = Assert.Throws<InvalidOperationException>(() => Written(record, Rule("Day", new ElementForm.Day())));
        Assert.Equal($"Dates has no element for Dates.{property} in this kind of message", mistake.Message);
    }

    [Fact]
    public void A_list_of_days_fits_no_layout()
    {
        var mistake = Assert.Throws<InvalidOperationException>(() => GroupShape.Of(typeof(Listed), Rule("Listed", new ElementForm.Group([Rule("Days", new ElementForm.Day(), Occurrence.Any)])), depth: 1));
        Assert.Equal("Listed.Days is a list of neither groups nor texts", mistake.Message);
    }

    private static string Written(Dates record, params ElementRule[] elements) => Written("Dates", record, elements);

    private static string Written(string name, MessageGroup record, params ElementRule[] elements)
    {
        using var text = new TextBuffer(4);
        GroupShape.Of(record.GetType(), Rule(name, new ElementForm.Group(elements)), depth: 1).Write(text, record);
        return text.Written.ToString();
    }

    private static ElementRule Rule(string name, ElementForm form, Occurrence occurs = Occurrence.Optional) => new(name, "", occurs, form, Confidence.Agreed, "", Note: null);

    private sealed record Dates : MessageGroup
    {
        public LocalDate? Day { get; init; }

        public LocalDateTime? Time { get; init; }

        public YearMonth? Month { get; init; }

        public string? Text { get; init; }

        public Dated? Inner { get; init; }

        public IReadOnlyList<string> Texts { get; init; } = [];
    }

    private sealed record Always : MessageGroup
    {
        public LocalDate Day { get; init; }
    }

    private sealed record Dated : MessageGroup
    {
        public LocalDate? Day { get; init; }
    }

    private sealed record Listed : MessageGroup
    {
        public IReadOnlyList<LocalDate> Days { get; init; } = [];
    }
}
