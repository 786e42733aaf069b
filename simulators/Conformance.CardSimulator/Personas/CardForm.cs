using System.Text.RegularExpressions;

namespace Conformance.CardSimulator.Personas;

/// <summary>The object "card" of a persona file.</summary>
internal static partial class CardForm
{
    private static readonly Dictionary<string, CardReference> References = new()
    {
        ["authentication"] = CardReference.AuthenticationPin,
        ["signature"] = CardReference.SignaturePassword,
        ["input-support"] = CardReference.InputSupportPin,
        ["resident"] = CardReference.ResidentPin,
        ["common"] = CardReference.CommonPin,
        ["number-a"] = CardReference.NumberA,
        ["number-b"] = CardReference.NumberB,
        ["birth-date"] = CardReference.BirthDate,
    };

    /// <summary>The fields, or null when a fault was reported.</summary>
    public static CardFields? Read(JsonFields card, IssuerFiles issuers)
    {
        var kind = card.OptionalMatching("kind", KindWord(), "Write resident-card for a 住民基本台帳カード; without the field it is a My Number Card");
        var serial = card.OptionalMatching("serial", FifteenDigits(), "Write 15 digits");
        var municipality = card.OptionalMatching("municipality", FiveDigits(), "Write 5 digits; prefecture 99 does not exist");
        var expires = card.Date("expires");
        var atr = card.Matching("atr", AnswerToReset(), "Write 2 to 33 bytes in hexadecimal, without blanks");
        var code = card.OptionalMatching("securityCode", FourDigits(), "Write the 4 digits that end 照合番号B");
        var number = Number(card);
        var isTampered = card.Flag("tampered");
        var locked = Locked(card);
        var issuer = issuers.Read(card, "issuer");
        card.Close();
        return expires is null || atr is null
            ? null
            : new(
                kind is null ? CardKind.MyNumberCard : CardKind.ResidentCard,
                serial,
                municipality,
                expires.Value,
                Convert.FromHexString(atr),
                code,
                number,
                isTampered,
                locked,
                issuer);
    }

    private static Pin? Number(JsonFields card)
    {
        var number = card.OptionalMatching("individualNumber", TwelveDigits(), "Write 12 digits, the last one wrong on purpose");
        if (number is null || !IndividualNumber.MayExist(number))
        {
            return number is null ? null : new(number);
        }

        card.Report("individualNumber", "the check digit is right, so this may be somebody's number", "Change the last digit");
        return null;
    }

    private static HashSet<CardReference> Locked(JsonFields card)
    {
        var locked = new HashSet<CardReference>();
        foreach (var (name, text) in card.OptionalTexts("locked"))
        {
            if (text is not null && References.TryGetValue(text, out var reference))
            {
                locked.Add(reference);
            }
            else
            {
                card.Report(name, "there is no such reference", $"Write one of {string.Join(", ", References.Keys)}");
            }
        }

        return locked;
    }

    [GeneratedRegex(@"\Aresident-card\z")]
    private static partial Regex KindWord();

    [GeneratedRegex(@"\A[0-9]{15}\z")]
    private static partial Regex FifteenDigits();

    [GeneratedRegex(@"\A[0-9]{12}\z")]
    private static partial Regex TwelveDigits();

    [GeneratedRegex(@"\A[0-9]{5}\z")]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"\A[0-9]{4}\z")]
    private static partial Regex FourDigits();

    [GeneratedRegex(@"\A([0-9A-Fa-f]{2}){2,33}\z")]
    private static partial Regex AnswerToReset();
}
