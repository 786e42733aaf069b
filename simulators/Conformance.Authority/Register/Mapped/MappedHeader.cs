using System.Runtime.InteropServices;

namespace Conformance.Authority;

/// <summary>The beginning of a mapped register.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct MappedHeader(ulong Magic, long People, long Slots, long Length);
