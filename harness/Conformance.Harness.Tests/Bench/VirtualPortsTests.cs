using System.Net;
using System.Net.Sockets;
using Conformance.Bench.Pcsc;

namespace Conformance.Harness.Tests.Bench;

public sealed class VirtualPortsTests
{
    [Fact]
    public async Task A_port_lingers_when_its_server_closed_first()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        Assert.False(VirtualPorts.IsLingering(port));
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(IPAddress.Loopback, port);
            using (await server.AcceptTcpClientAsync())
            {
                server.Stop();
            }

            Assert.Equal(0, await client.GetStream().ReadAsync(new byte[1]));
        }

        Assert.True(VirtualPorts.IsLingering(port));
    }

    [Fact]
    public async Task A_port_whose_client_closed_first_does_not_linger()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var port = ((IPEndPoint)server.LocalEndpoint).Port;
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        using (var accepted = await server.AcceptTcpClientAsync())
        {
            client.Close();
            Assert.Equal(0, await accepted.GetStream().ReadAsync(new byte[1]));
        }

        Assert.False(VirtualPorts.IsLingering(port));
    }
}
