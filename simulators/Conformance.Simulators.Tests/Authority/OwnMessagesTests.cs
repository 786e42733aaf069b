using Conformance.Authority;
using Conformance.Verification;
using NodaTime;

namespace Conformance.Simulators.Tests.Authority;

/// <summary>What the simulated centre sends is what is known of the interface: our own validator finds nothing in it.</summary>
public sealed class OwnMessagesTests
{
    private static readonly MessageLayout Layout = MessageBook.Read().Layout("OQSsiquc01res")!;

    [Theory]
    [InlineData("taro", MessageEncoding.Utf8, true)]
    [InlineData("taro", MessageEncoding.ShiftJis, true)]
    [InlineData("taro", MessageEncoding.Utf8, false)]
    [InlineData("takahashi", MessageEncoding.ShiftJis, true)]
    public async Task Of_a_person_by_card(string person, MessageEncoding encoding, bool consent)
    {
        using var reception = new Reception("2025-03-01T09:05:10", new CentreSettings(encoding));
        Assert.Empty(Found(await reception.Result(Reception.Certificate(person), consent, person)));
    }

    [Fact]
    public async Task Of_a_person_in_grace_and_of_one_whose_qualification_was_lost()
    {
        using var grace = new Reception("2025-03-01T09:05:10");
        Assert.Empty(Found(await grace.Result(grace.TaroUntil(2025, 2, 17))));
        using var lost = new Reception("2025-03-01T09:05:10", taro: record => record with { DisqualificationDate = new LocalDate(2025, 1, 31), ReasonOfLoss = "03" });
        Assert.Empty(Found(await lost.Result(Reception.Certificate("taro"))));
    }

    [Fact]
    public async Task With_everything_that_the_terminal_asks()
    {
        using var reception = new Reception("2024-10-06T09:05:10", taro: record => record with
        {
            HighCostLimit = new("01", "A03", new(2024, 8, 1), new(2024, 8, 1), new(2025, 7, 31)),
            MedicalAid = new("80990011", "1234567", new(2024, 8, 1), new(2025, 7, 31)),
        });
        var (_, holder) = await reception.Holder(Reception.Certificate("taro"));
        var result = await reception.Inquire(holder.GetProperty("ticket").GetString()!, true, true, true, "2024-10-06T09:05:00", highCostLimit: true, medicalAid: true, prescriptionForm: "electronic");

        Assert.Contains("<PublicExpenseInfo>", System.Text.Encoding.UTF8.GetString(result), StringComparison.Ordinal);
        Assert.Empty(Found(result));
    }

    private static IReadOnlyList<MessageDeviation> Found(byte[] result) => MessageValidator.Validate(Assert.IsType<MessageReading.Read>(MessageReader.Read(result)).Message, Layout);
}
