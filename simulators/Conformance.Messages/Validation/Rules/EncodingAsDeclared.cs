namespace Conformance.Messages;

/// <summary>CharacterCodeIdentifier says the encoding that the XML declaration says (facts/eligibility.md 2, table 005).</summary>
internal sealed class EncodingAsDeclared : IMessageRule
{
    public string Id => "encoding";

    public IEnumerable<MessageDeviation> Examine(XmlMessage message, MessageLayout layout)
    {
        if (message.Header?.Child("CharacterCodeIdentifier") is { } told && told.Text.Trim() != ((int)message.Encoding).ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            yield return new(Id, Severity.Error, "XmlMsg/MessageHeader/CharacterCodeIdentifier", told.Line, "does not say the encoding that the XML declaration names", "RW MC SX");
        }
    }
}
