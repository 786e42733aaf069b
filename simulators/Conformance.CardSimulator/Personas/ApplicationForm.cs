namespace Conformance.CardSimulator.Personas;

/// <summary>The objects "inputSupport", "cardFace", "common" and "resident" of a persona file. One that is missing is an application that the card does not have.</summary>
internal static class ApplicationForm
{
    public static ApplicationFields Read(JsonFields root, PrivateKeyFiles keys, ImageFiles images)
    {
        var inputSupport = root.OptionalObject("inputSupport");
        var cardFace = root.OptionalObject("cardFace");
        var common = root.OptionalObject("common");
        var resident = root.OptionalObject("resident");
        var fields = new ApplicationFields(
            inputSupport is null ? null : keys.Read(inputSupport, "internalKey"),
            inputSupport is null ? null : keys.Read(inputSupport, "deliveryKey"),
            cardFace is null ? null : keys.Read(cardFace, "key"),
            cardFace is null ? null : images.Read(cardFace),
            common is null ? null : keys.Read(common, "key"),
            resident is not null);
        foreach (var section in new[] { inputSupport, cardFace, common, resident })
        {
            section?.Close();
        }

        return fields;
    }
}
