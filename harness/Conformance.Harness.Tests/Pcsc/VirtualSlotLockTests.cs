using System.Runtime.Versioning;
using Conformance.Bench.Pcsc;

namespace Conformance.Harness.Tests.Pcsc;

public sealed class VirtualSlotLockTests
{
    [Fact]
    [SupportedOSPlatform("linux")]
    public void The_file_is_everybodys_so_that_one_user_does_not_lock_out_the_next()
    {
        const int Port = 3;
        File.Delete(VirtualSlotLock.PathOf(Port));
        using var slot = VirtualSlotLock.TryTake(Port, out _);
        Assert.NotNull(slot);
        Assert.True(File.GetUnixFileMode(VirtualSlotLock.PathOf(Port)).HasFlag(UnixFileMode.OtherRead | UnixFileMode.OtherWrite));
    }

    [Fact]
    public void A_slot_belongs_to_one_holder_until_he_lets_go()
    {
        using (var first = VirtualSlotLock.TryTake(1, out var none))
        {
            Assert.NotNull(first);
            Assert.Null(none);
            Assert.Equal(1, first.Port);
            Assert.Null(VirtualSlotLock.TryTake(1, out var problem));
            Assert.StartsWith("Virtual slot port 1 is taken: ", problem, StringComparison.Ordinal);
            using var other = VirtualSlotLock.TryTake(2, out _);
            Assert.NotNull(other);
        }

        using var second = VirtualSlotLock.TryTake(1, out _);
        Assert.NotNull(second);
    }
}
