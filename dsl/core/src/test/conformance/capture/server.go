package main

import (
	"context"
	"crypto/rand"
	"crypto/rsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"go.etcd.io/etcd/server/v3/embed"
	"k8s.io/kubernetes/cmd/kube-apiserver/app"
)

// Plugins that ask the cluster for more objects, or change what was sent: the verdict is to be that of validation alone.
const unusedPlugins = "NamespaceLifecycle,LimitRanger,ServiceAccount,DefaultStorageClass,ResourceQuota,RuntimeClass," +
	"Priority,StorageObjectInUseProtection,PersistentVolumeClaimResize,MutatingAdmissionWebhook," +
	"ValidatingAdmissionWebhook,ValidatingAdmissionPolicy,DefaultTolerationSeconds,DefaultIngressClass," +
	"TaintNodesByCondition"

type apiServer struct {
	address string
	token   string
	client  *http.Client
}

func startServer(home string) (*apiServer, error) {
	etcd, err := startEtcd(home)
	if err != nil {
		return nil, err
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	token := fmt.Sprintf("%x", randomBytes())
	if err := writeSecrets(home, token); err != nil {
		return nil, err
	}
	ended := make(chan error, 1)
	go func() {
		command := app.NewAPIServerCommand()
		command.SetArgs(arguments(home, etcd, port))
		ended <- command.Execute()
	}()
	server := &apiServer{
		address: fmt.Sprintf("https://127.0.0.1:%d", port),
		token:   token,
		client: &http.Client{
			Timeout: 6 * time.Minute,
			// the server on loopback signs its own certificate anew at each start
			Transport: &http.Transport{TLSClientConfig: &tls.Config{InsecureSkipVerify: true}},
		},
	}
	return server, server.awaitReady(ended)
}

func arguments(home, etcd string, port int) []string {
	key := filepath.Join(home, "key.pem")
	return []string{
		"--etcd-servers=" + etcd,
		"--bind-address=127.0.0.1",
		fmt.Sprintf("--secure-port=%d", port),
		"--cert-dir=" + filepath.Join(home, "certificates"),
		"--service-account-issuer=https://conformance.invalid",
		"--service-account-key-file=" + key,
		"--service-account-signing-key-file=" + key,
		"--token-auth-file=" + filepath.Join(home, "tokens.csv"),
		"--authorization-mode=AlwaysAllow",
		"--service-cluster-ip-range=10.0.0.0/24,fd00::/120",
		"--request-timeout=5m",
		"--disable-admission-plugins=" + unusedPlugins,
		"--endpoint-reconciler-type=none",
		"--allow-privileged=true",
		"--profiling=false",
		"-v=0",
	}
}

func startEtcd(home string) (string, error) {
	client, err := freePort()
	if err != nil {
		return "", err
	}
	peer, err := freePort()
	if err != nil {
		return "", err
	}
	clientURL := fmt.Sprintf("http://127.0.0.1:%d", client)
	peerURL := fmt.Sprintf("http://127.0.0.1:%d", peer)
	file := filepath.Join(home, "etcd.yaml")
	lines := []string{
		"name: conformance",
		"data-dir: " + filepath.Join(home, "etcd"),
		"listen-client-urls: " + clientURL,
		"advertise-client-urls: " + clientURL,
		"listen-peer-urls: " + peerURL,
		"initial-advertise-peer-urls: " + peerURL,
		"initial-cluster: conformance=" + peerURL,
		"log-level: error",
		"unsafe-no-fsync: true",
	}
	if err := os.WriteFile(file, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		return "", err
	}
	config, err := embed.ConfigFromFile(file)
	if err != nil {
		return "", err
	}
	etcd, err := embed.StartEtcd(config)
	if err != nil {
		return "", err
	}
	select {
	case <-etcd.Server.ReadyNotify():
		return clientURL, nil
	case <-time.After(time.Minute):
		return "", errors.New("etcd did not become ready")
	}
}

func freePort() (int, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer listener.Close()
	return listener.Addr().(*net.TCPAddr).Port, nil
}

func randomBytes() []byte {
	bytes := make([]byte, 16)
	if _, err := rand.Read(bytes); err != nil {
		panic(err)
	}
	return bytes
}

func writeSecrets(home, token string) error {
	key, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		return err
	}
	block := pem.EncodeToMemory(&pem.Block{Type: "RSA PRIVATE KEY", Bytes: x509.MarshalPKCS1PrivateKey(key)})
	if err := os.WriteFile(filepath.Join(home, "key.pem"), block, 0o600); err != nil {
		return err
	}
	user := token + ",conformance,conformance,\"system:masters\"\n"
	return os.WriteFile(filepath.Join(home, "tokens.csv"), []byte(user), 0o600)
}

func (s *apiServer) awaitReady(ended <-chan error) error {
	for until := time.Now().Add(3 * time.Minute); time.Now().Before(until); time.Sleep(500 * time.Millisecond) {
		select {
		case err := <-ended:
			return fmt.Errorf("the server ended: %w", err)
		default:
		}
		if status, _, err := s.send(http.MethodGet, "/readyz", ""); err == nil && status == http.StatusOK {
			return nil
		}
	}
	return errors.New("the server did not become ready")
}

func (s *apiServer) version() (string, error) {
	var answer struct {
		GitVersion string `json:"gitVersion"`
	}
	err := s.get("/version", &answer)
	return answer.GitVersion, err
}

func (s *apiServer) get(path string, into any) error {
	status, body, err := s.send(http.MethodGet, path, "")
	if err != nil {
		return err
	}
	if status != http.StatusOK {
		return fmt.Errorf("%s: status %d", path, status)
	}
	return json.Unmarshal(body, into)
}

func (s *apiServer) send(method, path, yaml string) (int, []byte, error) {
	request, err := http.NewRequestWithContext(context.Background(), method, s.address+path, strings.NewReader(yaml))
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Authorization", "Bearer "+s.token)
	request.Header.Set("Accept", "application/json")
	if yaml != "" {
		request.Header.Set("Content-Type", "application/yaml")
	}
	response, err := s.client.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	return response.StatusCode, body, err
}
