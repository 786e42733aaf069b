using Conformance.CardSimulator.Contents;

namespace Conformance.CardSimulator.Personas;

/// <summary>Loads the keys of the card's issuer from the folder that a persona file names (fixtures/issuer).</summary>
internal sealed class IssuerFiles(PrivateKeyFiles keys)
{
    /// <summary>The issuer; null when none is named or a fault was reported.</summary>
    public CardIssuer? Read(JsonFields fields, string name)
    {
        if (fields.OptionalText(name) is not { } folder)
        {
            return null;
        }

        var powerOnRoot = keys.ReadIn(fields, name, folder, "root.power-on.key.pem");
        var intermediate = keys.ReadIn(fields, name, folder, "intermediate.power-on.key.pem");
        var cardFaceRoot = keys.ReadIn(fields, name, folder, "root.card-face.key.pem");
        var inputSupportRoot = keys.ReadIn(fields, name, folder, "root.input-support.key.pem");
        var data = keys.ReadIn(fields, name, folder, "data.key.pem");
        return powerOnRoot is null || intermediate is null || cardFaceRoot is null || inputSupportRoot is null || data is null
            ? null
            : new(powerOnRoot, intermediate, cardFaceRoot, inputSupportRoot, data);
    }
}
