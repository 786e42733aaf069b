using Conformance.CardSimulator;

namespace Conformance.Simulators.Tests.CardSimulator;

/// <summary>What a reader sends most leaves nothing for the garbage collector (counted by the runtime, not timed).</summary>
public sealed class AllocationTests
{
    private static readonly string[] Mixed =
    [
        TestCard.SelectJpki, "00A4020C02000A", "00B0000000", "00B0010000", "00B08A00000000", "00200098", "002000980430303030",
        "0020009804" + TestPersona.PinHex, "00A4020C020003", "00B0890000", "0084000008", "00B20104", TestCard.SelectCommon, "00B2010C00",
        "00CA00F000", "0CB0000000", "01A4040C",
    ];

    [Fact]
    public void Commands_that_select_read_and_verify_allocate_nothing()
    {
        var card = TestCard.PoweredOn(TestPersona.Full);
        var commands = Mixed.Select(Convert.FromHexString).ToArray();
        var response = new byte[MyNumberCard.LongestResponse];
        SendAll(card, commands, response);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            SendAll(card, commands, response);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_buffer_that_may_be_too_small_is_a_programming_mistake()
    {
        var card = TestCard.PoweredOn();
        Assert.Throws<ArgumentException>(() => card.Process([0x00, 0x84, 0x00, 0x00, 0x01], new byte[MyNumberCard.LongestResponse - 1]));
    }

    private static void SendAll(MyNumberCard card, byte[][] commands, byte[] response)
    {
        foreach (var command in commands)
        {
            card.Process(command, response);
        }
    }
}
