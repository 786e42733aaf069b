using System.Text;
using Conformance.ReaderSimulator;

namespace Conformance.Simulators.Tests.Reader;

/// <summary>Reads what it is told to, in turn; the last of it again and again. Null is nothing to be read.</summary>
internal sealed class FakeCardFaceCamera : ICardFaceCamera
{
    public Queue<string?> Readings { get; } = new();

    public string? Number { get; set; } = FakeCard.NumberB;

    public int Reads { get; private set; }

    public PrintedNumber? Read(bool inSleeve)
    {
        Reads++;
        var number = Readings.Count > 0 ? Readings.Dequeue() : Number;
        return inSleeve || number is null ? null : new PrintedNumber(Encoding.ASCII.GetBytes(number));
    }
}
