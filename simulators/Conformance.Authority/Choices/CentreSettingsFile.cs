using Conformance.Verification;
using NodaTime;

namespace Conformance.Authority;

/// <summary>Reads how a centre is set up (fixtures/centre); what is wrong is named by its JSON path.</summary>
public static class CentreSettingsFile
{
    private const double LongestDelay = 86_400;

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file; what it leaves out is as usual.</param>
    /// <exception cref="FixtureFormatException">It is none.</exception>
    public static CentreSettings Read(string file)
    {
        var json = FixtureJson.Load(file);
        json.HasNothingBut(["encoding", "encodingCodes", "abnormalEnd", "insurerPadding", "receptionNumber", "consentedResults", "limitInGrace", "graceEnds", "bulkDelaySeconds", "mayViewInEmergency", "emergencyNeedsCard"]);
        return new(
            Word(json, "encoding", ("utf-8", MessageEncoding.Utf8), ("shift-jis", MessageEncoding.ShiftJis)),
            Word<GraceReading?>(json, "graceEnds", ("end-of-third-month", null), ("same-day-of-third-month", new SameDayOfThirdMonth())))
        {
            Choices = new()
            {
                EncodingCodes = Word(json, "encodingCodes", ("0-1", EncodingCodes.FromZero), ("1-2", EncodingCodes.FromOne)),
                AbnormalEnd = Word(json, "abnormalEnd", ("9", AbnormalEnd.Nine), ("3", AbnormalEnd.Three)),
                InsurerPadding = Word(json, "insurerPadding", ("blanks", InsurerPadding.Blanks), ("zeros", InsurerPadding.Zeros), ("none", InsurerPadding.None)),
                ReceptionNumber = Word(json, "receptionNumber", ("body", ReceptionNumberPlace.Body), ("header", ReceptionNumberPlace.Header)),
                ConsentedResults = Word(json, "consentedResults", ("xml", ResultPackaging.Xml), ("zip", ResultPackaging.Zip)),
                LimitInGrace = json.OptionalFlag("limitInGrace", unlessSaid: true),
            },
            BulkDelay = Duration.FromSeconds(json.OptionalNumber("bulkDelaySeconds", 0, LongestDelay) ?? 0),
            MayViewInEmergency = json.OptionalFlag("mayViewInEmergency"),
            EmergencyNeedsCard = json.OptionalFlag("emergencyNeedsCard", unlessSaid: true),
        };
    }

    // The first is what is usual.
    private static T Word<T>(FixtureJson json, string name, params (string Word, T Value)[] words)
    {
        var word = json.OptionalText(name) ?? words[0].Word;
        var place = Array.FindIndex(words, one => one.Word == word);
        return place >= 0 ? words[place].Value : throw json.WrongField(name, "no choice that there is", $"Write {string.Join(" or ", words.Select(one => one.Word))}");
    }
}
