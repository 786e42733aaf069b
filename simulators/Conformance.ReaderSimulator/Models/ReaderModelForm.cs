using System.Globalization;
using System.Text.Json.Serialization;

namespace Conformance.ReaderSimulator;

/// <summary>The fields of a model's file, in their order there.</summary>
internal sealed record ReaderModelForm(
    string Name,
    string About,
    ReaderModelForm.ConsentPart Consent,
    ReaderModelForm.FacePart Face,
    ReaderModelForm.VisualModePart VisualMode,
    bool OffersPinOnCardWithoutPin,
    IReadOnlyList<ModelAbility> Can,
    CardPlacing Placing,
    AnnouncementStyle Announces,
    ReaderModelForm.SecondsPart Seconds,
    ReaderModelForm.TextsPart Texts)
{
    private const int LongestWait = 3600;

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    /// <summary>The model, or everything that is wrong with it.</summary>
    public ReaderModelReading Model() => Faults().ToList() is { Count: > 0 } faults
        ? new ReaderModelReading.Refused(faults)
        : new ReaderModelReading.Accepted(new(Name)
        {
            ConsentMoment = Consent.Moment,
            ConsentItems = Consent.Items,
            ComprehensiveConsent = Consent.Comprehensive,
            Abilities = Can,
            FaceThreshold = Face.Threshold,
            FaceAttempts = Face.Attempts,
            CardFaceReads = Face.CardReads,
            VisualModeAtReader = VisualMode.AtReader,
            VisualModeReturns = VisualMode.Returns,
            OffersPinOnCardWithoutPin = OffersPinOnCardWithoutPin,
            Placing = Placing,
            Announces = Announces,
            Wording = Texts.Wording,
            Timeouts = Seconds.Timeouts,
        });

    private IEnumerable<ReaderModelFault> Faults()
    {
        if (string.IsNullOrWhiteSpace(Name))
        {
            yield return new("$.name", "the text is empty; fill it in");
        }

        if (Consent.Items.Distinct().Count() < Consent.Items.Count)
        {
            yield return new("$.consent.items", "an item is there twice; leave one of them out");
        }

        if (Consent.Items.Any(item => item is not (ConsentItem.Surgery or ConsentItem.Medical or ConsentItem.Checkups)))
        {
            yield return new("$.consent.items", "write surgery, medical and checkups; which of it is asked is the terminal's to say");
        }

        if (Can.Distinct().Count() < Can.Count)
        {
            yield return new("$.can", "something is there twice; leave one of them out");
        }

        if (Face.Threshold is not (> 0 and <= 1))
        {
            yield return new("$.face.threshold", string.Create(CultureInfo.InvariantCulture, $"{Face.Threshold} is no threshold; write a number above 0, up to 1"));
        }

        if (Face.Attempts is < 1 or > 99)
        {
            yield return new("$.face.attempts", string.Create(CultureInfo.InvariantCulture, $"{Face.Attempts} looks; write 1 to 99"));
        }

        if (Face.CardReads is < 1 or > 5)
        {
            yield return new("$.face.cardReads", string.Create(CultureInfo.InvariantCulture, $"{Face.CardReads} readings of the card's face; write 1 to 5, since ten misreads lock the card"));
        }

        foreach (var (name, seconds) in Seconds.ByName.Where(wait => wait.Value is < 1 or > LongestWait))
        {
            yield return new($"$.seconds.{name}", string.Create(CultureInfo.InvariantCulture, $"{seconds} seconds; write 1 to {LongestWait}"));
        }

        foreach (var unknown in Texts.Unknown())
        {
            yield return unknown;
        }
    }

    internal sealed record ConsentPart(ConsentMoment Moment, IReadOnlyList<ConsentItem> Items, bool Comprehensive);

    internal sealed record FacePart(double Threshold, int Attempts, int CardReads);

    internal sealed record VisualModePart(bool AtReader, bool Returns);

    internal sealed record SecondsPart(int Choice, int Face, int Pin, int Sight, int Notice, int Consent, int Ending)
    {
        [JsonIgnore]
        public IReadOnlyDictionary<string, int> ByName => new Dictionary<string, int>
        {
            ["choice"] = Choice, ["face"] = Face, ["pin"] = Pin, ["sight"] = Sight, ["notice"] = Notice, ["consent"] = Consent, ["ending"] = Ending,
        };

        [JsonIgnore]
        public ScreenTimeouts Timeouts => new(Of(Choice), Of(Face), Of(Pin), Of(Sight), Of(Notice), Of(Consent), Of(Ending));

        private static TimeSpan Of(int seconds) => TimeSpan.FromSeconds(seconds);
    }

    internal sealed record TextPart(string Ja, string En);

    internal sealed record TextsPart(Dictionary<string, TextPart> Titles, Dictionary<string, TextPart> Lines, Dictionary<string, TextPart> Labels)
    {
        [JsonIgnore]
        public ScreenWording Wording => new(Of(Titles), Of(Lines), Of(Labels));

        /// <summary>Words for something that is on no screen.</summary>
        public IEnumerable<ReaderModelFault> Unknown()
        {
            var book = ScreenBook.Shared;
            return Strange("titles", Titles, book.Sheets.Keys)
                .Concat(Strange("lines", Lines, book.Sheets.SelectMany(sheet => sheet.Value.Lines.Keys.Select(line => $"{sheet.Key}.{line}"))))
                .Concat(Strange("labels", Labels, book.Labels.Keys));
        }

        private static IEnumerable<ReaderModelFault> Strange(string part, Dictionary<string, TextPart> texts, IEnumerable<string> known) =>
            texts.Keys.Except(known).Select(key => new ReaderModelFault($"$.texts.{part}", $"there is no \"{key}\"; write one of: {string.Join(", ", known)}"));

        private static Dictionary<string, ScreenText> Of(Dictionary<string, TextPart> texts) => texts.ToDictionary(text => text.Key, text => new ScreenText(text.Value.Ja, text.Value.En));
    }
}
