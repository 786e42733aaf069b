using Conformance.CardSimulator.Access;

namespace Conformance.CardSimulator.Files;

/// <summary>A working EF that READ BINARY reads.</summary>
internal sealed class TransparentFile(ushort id, ReadOnlyMemory<byte> content, AccessCondition read) : CardFile(id)
{
    public ReadOnlyMemory<byte> Content { get; } = content;

    public AccessCondition Read { get; } = read;
}
