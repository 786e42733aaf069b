namespace Conformance.CardSimulator.Personas;

/// <summary>What fields of a persona file demand of each other.</summary>
internal static class PersonaRules
{
    private const string LeaveOut = "Leave it out, or add what it belongs to";

    public static void Check(PersonaDraft draft, JsonFields root)
    {
        CheckIssuer(draft, root);
        CheckPins(draft.Persona, root);
        CheckImages(draft, root);
        CheckLocked(draft.Persona, root);
    }

    private static void CheckIssuer(PersonaDraft draft, JsonFields root)
    {
        var persona = draft.Persona;
        var hasApplication = persona.InputSupportKey is not null || persona.CardFaceKey is not null || persona.CommonKey is not null
            || persona.HasResidentApplication;
        if (draft.Issuer is null && hasApplication)
        {
            root.Report("card.issuer", "the field is missing, and inputSupport, cardFace, common and resident need it", "Add it: ../issuer");
        }

        if (draft.Issuer is not null && (persona.Serial is null || persona.Municipality is null))
        {
            root.Report("card", "a card with an issuer has a serial number and a municipality", "Add serial and municipality");
        }
    }

    private static void CheckPins(Persona persona, JsonFields root)
    {
        Demand(persona.AuthenticationPin is null || persona.Authentication is not null, "pins.authentication", "the card has no authentication certificate");
        Demand(persona.SignaturePin is null || persona.Signature is not null, "pins.signature", "the card has no signature certificate");
        Demand(persona.InputSupportPin is null || persona.InputSupportKey is not null, "pins.inputSupport", "the card has no inputSupport");
        Demand(persona.ResidentPin is null || persona.HasResidentApplication, "pins.resident", "the card has no resident");
        Demand(persona.CommonPin is null || persona.CommonKey is not null, "pins.common", "the card has no common");

        void Demand(bool holds, string name, string otherwise)
        {
            if (!holds)
            {
                root.Report(name, otherwise, LeaveOut);
            }
        }
    }

    private static void CheckImages(PersonaDraft draft, JsonFields root)
    {
        if (draft.Images is not { } images)
        {
            return;
        }

        Same("name", !images.Name.IsEmpty, true, "holder.name");
        Same("address", !images.Address.IsEmpty, draft.Persona.Holder.Address is not null, "holder.address");
        Same("securityCode", !images.SecurityCode.IsEmpty, draft.Persona.NumberB is not null, "card.securityCode");
        Same("number", images.Number is not null, draft.Persona.NumberA is not null, "card.individualNumber");

        void Same(string name, bool isShown, bool isThere, string other)
        {
            if (isShown != isThere)
            {
                root.Report($"cardFace.{name}", $"the image and $.{other} are not both there or both missing", "Add the one or leave out the other");
            }
        }
    }

    private static void CheckLocked(Persona persona, JsonFields root)
    {
        foreach (var reference in persona.Locked.Where(reference => SecretOf(persona, reference) is null))
        {
            root.Report("card.locked", $"the card has no {reference} that could be locked", LeaveOut);
        }
    }

    private static Pin? SecretOf(Persona persona, CardReference reference) => reference switch
    {
        CardReference.AuthenticationPin => persona.AuthenticationPin,
        CardReference.SignaturePassword => persona.SignaturePin,
        CardReference.InputSupportPin => persona.InputSupportPin,
        CardReference.ResidentPin => persona.ResidentPin,
        CardReference.CommonPin => persona.CommonPin,
        CardReference.NumberA => persona.NumberA,
        CardReference.NumberB => persona.NumberB,
        CardReference.BirthDate => persona.BirthDateKey,
        _ => throw new ArgumentOutOfRangeException(nameof(reference)),
    };
}
