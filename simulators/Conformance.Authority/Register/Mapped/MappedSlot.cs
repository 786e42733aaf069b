using System.Runtime.InteropServices;

namespace Conformance.Authority;

/// <summary>Where a person stands in a mapped register: the hash of the subject (0 for nobody) and the place in the file.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 8)]
internal readonly record struct MappedSlot(ulong Hash, long Place);
