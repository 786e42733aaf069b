using Conformance.CardSimulator.Access;

namespace Conformance.CardSimulator.Files;

/// <summary>A working EF of records that READ RECORD reads; the first has number 1.</summary>
internal sealed class RecordFile(ushort id, IReadOnlyList<ReadOnlyMemory<byte>> records, AccessCondition read) : CardFile(id)
{
    public IReadOnlyList<ReadOnlyMemory<byte>> Records { get; } = records;

    public AccessCondition Read { get; } = read;
}
