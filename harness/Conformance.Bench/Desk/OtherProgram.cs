using System.Text;
using Conformance.SmartCard;
using Conformance.SmartCard.MyNumber;

namespace Conformance.Bench.Desk;

/// <summary>Another program at the desk, which opens the card that lies in the reader by itself.</summary>
internal static class OtherProgram
{
    /// <summary>Presents the authentication PIN, as OpenSC would.</summary>
    public static void PresentPin(ICardReader reader, string pin) => WithCard(reader, channel =>
    {
        channel.Transmit(Selection.Application(ApplicationIdentifier.Jpki.Aid.Span));
        channel.Transmit(Selection.File(0x18));
        Present(channel, pin);
    });

    /// <summary>Presents a misread 照合番号B that many times, then the right one, and reads the card's face (facts/card.md 1.4).</summary>
    public static void Misread(ICardReader reader, string numberB, int times) => WithCard(reader, channel =>
    {
        channel.Transmit(Selection.Application(ApplicationIdentifier.CardFace.Aid.Span));
        channel.Transmit(Selection.File(0x12));
        for (var time = 0; time < times; time++)
        {
            Present(channel, numberB[..^1] + (char)('0' + ((numberB[^1] - '0' + 1) % 10)));
        }

        Present(channel, numberB);
        channel.Transmit(Selection.File(0x02));
        channel.Transmit(new(CommandClass.Interindustry, Instruction.ReadBinary, 0x00, 0x00, expected: 16));
    });

    private static void WithCard(ICardReader reader, Action<ICardChannel> act)
    {
        if (reader.Connect() is CardConnection.Opened(var channel))
        {
            using (channel)
            {
                act(channel);
            }
        }
    }

    private static void Present(ICardChannel channel, string digits) => channel.Transmit(new(CommandClass.Interindustry, Instruction.Verify, 0x00, 0x80, Encoding.ASCII.GetBytes(digits)));
}
