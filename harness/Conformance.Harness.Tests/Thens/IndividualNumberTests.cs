using Conformance.Bench.Observation;
using Conformance.Steps.Thens;
using NodaTime;

namespace Conformance.Harness.Tests.Thens;

public sealed class IndividualNumberTests
{
    private const string Jpki = "D392F000260100000001";
    private const string InputAssistance = "D3921000310001010408";
    private const string SurfaceConfirmation = "D3921000310001010402";

    [Theory]
    [InlineData("SELECT of the number's EF", InputAssistance, "00A4020C", "0001", 2, true)]
    [InlineData("SELECT of its image", SurfaceConfirmation, "00A4020C", "0005", 2, true)]
    [InlineData("READ BINARY by short EF identifier", InputAssistance, "00B08100", null, 0, true)]
    [InlineData("READ BINARY of the image by short EF identifier", SurfaceConfirmation, "00B08500", null, 0, true)]
    [InlineData("VERIFY of 照合番号A", InputAssistance, "00200094", null, 12, true)]
    [InlineData("VERIFY of 照合番号A, surface", SurfaceConfirmation, "00200093", null, 12, true)]
    [InlineData("VERIFY of 照合番号B", SurfaceConfirmation, "00200092", null, 14, false)]
    [InlineData("a retry query of 照合番号A", InputAssistance, "00200094", null, 0, false)]
    [InlineData("the photo", SurfaceConfirmation, "00A4020C", "0002", 2, false)]
    [InlineData("the signature certificate", Jpki, "00A4020C", "0001", 2, false)]
    [InlineData("READ BINARY at an offset", InputAssistance, "00B00100", null, 0, false)]
    public void It_is_told_which_commands_reach_for_the_number(string what, string application, string header, string? selected, int length, bool touches)
    {
        var touch = IndividualNumber.FirstTouch(Log(Select(application), new(header, selected, length, null, "6A82", 0, null)));
        Assert.True(touch is not null == touches, what);
    }

    [Fact]
    public void A_read_of_the_current_EF_belongs_to_the_EF_selected_before() =>
        Assert.NotNull(IndividualNumber.FirstTouch(Log(Select(InputAssistance), new("00A4020C", "0001", 2, null, "9000", 0, null))));

    [Fact]
    public void An_application_that_the_card_does_not_have_was_reached_for_all_the_same() =>
        Assert.NotNull(IndividualNumber.FirstTouch(Log(Select(InputAssistance) with { Status = "6A82" }, new("00A4020C", "0001", 2, null, "6A82", 0, null))));

    [Fact]
    public void A_refused_SELECT_of_another_EF_leaves_the_number_selected() =>
        Assert.Equal(4, IndividualNumber.FirstTouch(Log(
            Select(SurfaceConfirmation),
            new("00A4020C", "0013", 2, null, "9000", 0, null),
            new("00A4020C", "0014", 2, null, "6A82", 0, null),
            new("00200080", null, 12, null, "63C9", 0, null)))?.Sequence);

    [Fact]
    public void Selecting_another_application_leaves_the_EF_behind() =>
        Assert.Null(IndividualNumber.FirstTouch(Log(Select(Jpki), new("00A4020C", "0001", 2, null, "9000", 0, null), Select(InputAssistance), new("00B00000", null, 0, 4, "6986", 0, null))));

    private static ApduExchanged Select(string application) => new("00A4040C", application, 10, null, "9000", 0, null);

    private static LogView Log(params ApduExchanged[] apdus) =>
        new([.. apdus.Select((apdu, index) => new LogEntry(index + 1, Instant.FromUtc(2025, 3, 3, 0, 0), apdu))]);
}
