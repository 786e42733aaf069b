using System.Text.RegularExpressions;

namespace Conformance.CardSimulator.Personas;

/// <summary>The fields of a persona file and the form that each must have.</summary>
internal static partial class PersonaForm
{
    /// <summary>The persona, or null when a fault was reported.</summary>
    public static PersonaDraft? Read(JsonFields root, ReferredFiles files)
    {
        root.OptionalText("$schema");
        var id = root.Matching("id", Identifier(), "Use lower-case letters, digits and hyphens");
        var reason = root.Text("reason");
        var holder = HolderForm.Read(root.Object("holder"));
        var keys = new PrivateKeyFiles(files);
        var card = CardForm.Read(root.Object("card"), new IssuerFiles(keys));
        var pins = PinForm.Read(root.OptionalObject("pins"));
        var credentials = new CredentialFiles(files);
        var authentication = credentials.Read(root.OptionalObject("authentication"));
        var signature = credentials.Read(root.OptionalObject("signature"));
        var applications = ApplicationForm.Read(root, keys, new ImageFiles(files));
        root.Close();
        if (id is null || reason is null || holder is null || card is null)
        {
            return null;
        }

        var persona = With(pins, With(applications, Of(id, reason, holder, card))) with { Authentication = authentication, Signature = signature };
        return new(persona, card.Issuer, applications.Images);
    }

    private static Persona Of(string id, string reason, Holder holder, CardFields card)
    {
        var numberB = card.SecurityCode is null ? null : NumberB.Of(holder.BirthDate, card.Expires, card.SecurityCode);
        return new()
        {
            Id = id,
            Reason = reason,
            Holder = holder,
            Kind = card.Kind,
            Serial = card.Serial,
            Municipality = card.Municipality,
            CardExpires = card.Expires,
            Atr = card.Atr,
            IsTampered = card.IsTampered,
            Locked = card.Locked,
            NumberA = card.IndividualNumber,
            NumberB = numberB,
            BirthDateKey = numberB is null ? null : NumberB.BirthDateKeyOf(numberB),
        };
    }

    private static Persona With(PinFields pins, Persona persona) => persona with
    {
        AuthenticationPin = pins.Authentication,
        SignaturePin = pins.Signature,
        InputSupportPin = pins.InputSupport,
        ResidentPin = pins.Resident,
        CommonPin = pins.Common,
    };

    private static Persona With(ApplicationFields applications, Persona persona) => persona with
    {
        InputSupportKey = applications.InputSupportKey,
        DeliveryKey = applications.DeliveryKey,
        CardFaceKey = applications.CardFaceKey,
        CommonKey = applications.CommonKey,
        HasResidentApplication = applications.HasResident,
    };

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Identifier();
}
