namespace Conformance.Terminal.Intake;

/// <summary>A request that may be taken.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its name.</param>
/// <param name="Bytes">All of it, as it was when it was looked at.</param>
internal sealed record Arrival(string Path, MessageFileName Name, byte[] Bytes)
{
    /// <inheritdoc/>
    public override string ToString() => Name.Prefix;
}
