using Conformance.CardSimulator.Personas;

namespace Conformance.CardSimulator.Contents;

/// <summary>What the issuer does to a card before it is handed out: it makes all files of a persona and signs what is signed.</summary>
internal static class CardPersonalization
{
    /// <summary>Makes and signs everything that the persona's card holds; a card without an issuer holds nothing beside JPKI.</summary>
    /// <exception cref="InvalidOperationException">The persona has an issuer, but no serial number or municipality.</exception>
    public static CardContents Of(Persona persona, CardIssuer? issuer, CardFaceImages? images)
    {
        if (issuer is null)
        {
            return CardContents.JpkiAlone;
        }

        if (persona is not { Serial: { } serial, Municipality: { } municipality })
        {
            throw new InvalidOperationException($"'{persona.Id}' has an issuer, and then it has a serial number and a municipality.");
        }

        return new(
            InputSupport(persona, serial, municipality, issuer),
            CardFace(persona, serial, municipality, issuer, images),
            persona.CommonKey is null ? null : new(CardRecord.Of(serial, municipality, persona.CardExpires), KeyId.Shared.Encode()),
            persona.HasResidentApplication ? new(KeyId.Shared.Encode()) : null,
            PowerOnObjects.Of(serial, municipality, persona.CardExpires, persona.Atr.Span, issuer));
    }

    private static InputSupportContents? InputSupport(Persona persona, string serial, string municipality, CardIssuer issuer)
    {
        if (persona is not { InputSupportKey: { } internalKey, DeliveryKey: { } deliveryKey })
        {
            return null;
        }

        var number = persona.NumberA is null ? null : NumberFile.Of(persona.NumberA.Bytes);
        return new(
            Optional(number),
            AttributesFile.Of(persona.Holder),
            Optional(number is null ? null : IntegrityRecord.Of(number, persona.Holder, issuer.Data)),
            CardVerifiableCertificate.File(KeyId.InputSupportRoot, issuer.InputSupportRoot, KeyId.DataOf(municipality), issuer.Data),
            BasicInformation.OfInputSupport(serial),
            KeyDelivery.Of(deliveryKey),
            InternalKeyRecord.Of(internalKey, issuer.Data));
    }

    private static CardFaceContents? CardFace(Persona persona, string serial, string municipality, CardIssuer issuer, CardFaceImages? images)
    {
        if (persona.CardFaceKey is not { } cardKey || images is null)
        {
            return null;
        }

        return new(
            AgeRecord.Of(persona.Holder.BirthDate, cardKey, issuer.Data),
            CardFaceFile.Of(persona.Holder, persona.CardExpires, images, cardKey, issuer.Data),
            BasicInformation.OfCardFace(serial, municipality),
            CardVerifiableCertificate.File(KeyId.CardFaceRoot, issuer.CardFaceRoot, KeyId.DataOf(municipality), issuer.Data),
            images.Number is { } number ? NumberImageFile.Of(number.Span, cardKey, issuer.Data) : null);
    }

    /// <summary>A null array converts to an empty memory, not to none.</summary>
    private static ReadOnlyMemory<byte>? Optional(byte[]? bytes) => bytes is null ? null : bytes;
}
