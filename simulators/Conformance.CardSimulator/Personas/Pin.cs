using System.Text;

namespace Conformance.CardSimulator.Personas;

/// <summary>A PIN or password of an invented person: ASCII, 4 digits or 6 to 16 capital letters and digits. It never prints itself.</summary>
public sealed class Pin
{
    private readonly string _text;

    /// <summary>Wraps the characters; whoever parses them checks their form first.</summary>
    public Pin(string text) => _text = text;

    internal ReadOnlySpan<byte> Bytes => Encoding.ASCII.GetBytes(_text);

    /// <summary>The characters, for the finger that types them. Never for a log.</summary>
    public string Reveal() => _text;

    /// <summary>Nothing of the PIN, not even its length.</summary>
    public override string ToString() => "(PIN)";
}
