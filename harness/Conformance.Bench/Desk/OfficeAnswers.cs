using System.Globalization;
using Conformance.Messages;
using NodaTime;
using NodaTime.Text;

namespace Conformance.Bench.Desk;

/// <summary>
/// The results that an office's terminal gives: fixtures/messages/OQSsiquc01res.xml, but for the institution, for what tells an inquiry by
/// card from one by number (facts/eligibility.md 1.5), and for what the feature file says. Where software has a clock that nobody can
/// set, the days of a result are as far from its day as those of the feature file are from theirs.
/// </summary>
/// <param name="plain">The message that deviates from nothing.</param>
/// <param name="days">By how many days the office is later than the feature file says.</param>
internal sealed class OfficeAnswers(XmlMessage plain, int days)
{
    private const string Identifier = "ArbitraryFileIdentifier";
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private IReadOnlyDictionary<string, string?> _byNumber = new Dictionary<string, string?>();

    /// <summary>What the next answers to inquiries by number say otherwise.</summary>
    public void AnswerWith(IReadOnlyDictionary<string, string?> changes) => _byNumber = changes;

    /// <summary>The answer to an inquiry by number.</summary>
    /// <param name="identifier">What the request called itself; null where it did not.</param>
    public byte[] ByNumber(string? identifier) => Write(_byNumber, new() { [Identifier] = identifier, ["ReferenceClassification"] = "2" }, MessageEncoding.Utf8);

    /// <summary>A result of the card reader.</summary>
    /// <param name="changes">What is other than in the plain message, by element; null takes it out.</param>
    /// <param name="encoding">Of its bytes, which it declares.</param>
    public byte[] ByCard(IReadOnlyDictionary<string, string?> changes, MessageEncoding encoding) =>
        Write(changes, new() { ["QualificationConfirmSearchInfo"] = null, ["ReferenceClassification"] = "1" }, encoding);

    /// <summary>When a result of the reader was made, as its name has it.</summary>
    public LocalDateTime MadeAt(IReadOnlyDictionary<string, string?> changes)
    {
        var text = changes.GetValueOrDefault("ProcessExecutionTime") ?? plain.Header!.Value("ProcessExecutionTime")!;
        return LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmmss").Parse(Moved(text)).Value;
    }

    private byte[] Write(IReadOnlyDictionary<string, string?> changes, Dictionary<string, string?> all, MessageEncoding encoding)
    {
        all["MedicalInstitutionCode"] = DeskTerminal.InstitutionCode;
        all["CharacterCodeIdentifier"] = ((int)encoding).ToString(CultureInfo.InvariantCulture);
        foreach (var (element, value) in changes)
        {
            all[element] = value;
        }

        return MessageWriter.Write(new(With(plain.Root, all), encoding));
    }

    private MessageNode With(MessageNode node, IReadOnlyDictionary<string, string?> changes)
    {
        var text = changes.TryGetValue(node.LocalName, out var changed) && changed is not null ? changed : node.Text;
        return new(node.Name)
        {
            Text = IsOfTheDay(node.LocalName) ? Moved(text) : text,
            Attributes = node.Attributes,
            Children = [.. node.Children.Where(child => !changes.TryGetValue(child.LocalName, out var value) || value is not null).Select(child => With(child, changes))],
        };
    }

    private static bool IsOfTheDay(string element) =>
        element is "ProcessExecutionTime" or "QualificationConfirmationDate" || element.EndsWith("ConsTime", StringComparison.Ordinal) || element.EndsWith("AvailableTime", StringComparison.Ordinal);

    private string Moved(string text) => text.Length >= 8 && Day.Parse(text[..8]) is { Success: true } day ? Day.Format(day.Value.PlusDays(days)) + text[8..] : text;
}
