namespace Conformance.Simulators.Tests.Messages;

/// <summary>What is known of the official messages, as data.</summary>
public sealed class MessageBookTests
{
    private static readonly MessageBook Book = MessageBook.Read();

    [Fact]
    public void All_code_tables_are_there_in_order() =>
        Assert.Equal(Enumerable.Range(1, 44).Select(number => number.ToString("000", System.Globalization.CultureInfo.InvariantCulture)), Book.Tables.Select(table => table.Number));

    [Theory]
    [InlineData("003", "9", "異常終了")]
    [InlineData("005", "1", "Shift_JIS")]
    [InlineData("006", "6", "有効（未登録）")]
    [InlineData("010", "A1", "医療扶助")]
    [InlineData("012", "B10", "一般I")]
    [InlineData("015", "2", null)]
    [InlineData("016", "3", "取得困難")]
    [InlineData("028", "4", "救急時")]
    public void A_code_means_what_the_facts_say(string table, string code, string? meaning) => Assert.Equal(meaning, Book.Table(table).Meaning(code));

    [Fact]
    public void No_table_has_a_code_twice() =>
        Assert.All(Book.Tables, table => Assert.Equal(table.Codes.Count, table.Codes.Select(code => code.Value).Distinct().Count()));

    [Fact]
    public void Every_entry_says_where_it_comes_from() =>
        Assert.All(Book.Layouts.SelectMany(layout => Under(layout.Root)), rule => Assert.True(rule.Source.Length > 1 && rule.Meaning.Length > 1, rule.Name));

    [Fact]
    public void No_element_stands_twice_in_its_parent() =>
        Assert.All(Book.Layouts.SelectMany(layout => Under(layout.Root)), rule => Assert.Equal(rule.Elements.Count, rule.Elements.Select(element => element.Name).Distinct().Count()));

    [Theory]
    [InlineData("OQSsiquc01req", true)]
    [InlineData("OQSsiquc01res", false)]
    [InlineData("OQSmuquc02res", false)]
    [InlineData("OQSsiimm01req", true)]
    [InlineData("OQSmuimm02req", true)]
    [InlineData("OQSmuhvq01req", true)]
    [InlineData("OQSmuonq02req", true)]
    [InlineData("OQSmutic01req", true)]
    [InlineData("YZKsiquc01req", true)]
    [InlineData("tkksiquc01RES", false)]
    public void Each_kind_of_message_is_known_by_its_prefix(string prefix, bool isRequest) => Assert.Equal(isRequest, Book.Layout(prefix)!.IsRequest);

    [Fact]
    public void A_kind_of_which_nothing_is_known_has_no_layout() => Assert.Null(Book.Layout("OQSsixyz01req"));

    [Fact]
    public void Every_request_has_its_result()
    {
        var requests = Book.Layouts.Where(layout => layout.IsRequest && layout.Confidence != Confidence.Open).Select(layout => layout.Prefix).ToList();
        Assert.Equal(14, requests.Count);
        Assert.All(requests, prefix => Assert.False(Book.Layout(prefix[..^3] + "res")!.IsRequest));
    }

    [Fact]
    public void What_is_only_inferred_is_marked_so()
    {
        var body = Book.Layout("OQSsiquc01res")!.Root.Elements[1];
        var qualification = Under(body).First(rule => rule.Name == "ResultOfQualificationConfirmation");
        Assert.Equal(Confidence.Inferred, qualification.Elements.Single(element => element.Name == "AllergyInfoConsFlg").Confidence);
        Assert.Equal(Confidence.Agreed, qualification.Elements.Single(element => element.Name == "Name").Confidence);
        Assert.Equal(Confidence.Open, Book.Layout("PMHsimsm")!.Confidence);
    }

    [Theory]
    [InlineData("OQSsihvq")]
    [InlineData("OQSsionq")]
    [InlineData("OQSsihvd")]
    [InlineData("OQSsiurl")]
    [InlineData("OQSsiinq")]
    [InlineData("OQSsiupd")]
    [InlineData("PMHsimsm")]
    public void Of_what_only_the_name_was_found_the_data_say_so_and_have_no_element(string prefix)
    {
        var layout = Book.Layout(prefix)!;
        Assert.Equal(Confidence.Open, layout.Confidence);
        Assert.All(layout.Root.Elements, part => Assert.Empty(part.Elements));
        Assert.False(Conformance.Authority.CentreFileService.Answers(prefix));
    }

    private static IEnumerable<ElementRule> Under(ElementRule rule) => [rule, .. rule.Elements.SelectMany(Under)];
}
